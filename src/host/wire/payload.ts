const mostBytesPerUnit = 3;

/** Whether a text takes more bytes in UTF-8. A long text is encoded only when its length does not tell. */
export function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * mostBytesPerUnit <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}
