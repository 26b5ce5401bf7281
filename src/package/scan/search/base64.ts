const shortest = 64;

/** Does this read like bytes written as letters (RFC 4648), long enough to be no word? */
export const isBase64 = (text: string): boolean =>
  text.length >= shortest && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) && !/[a-z] [a-z]/.test(text);

/** The bytes, or undefined where the letters are none after all. */
export function base64Bytes(text: string): Uint8Array | undefined {
  try {
    const decoded = atob(text.replace(/\s+/g, ""));
    return Uint8Array.from(decoded, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
