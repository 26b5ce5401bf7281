/** The bytes that part the words of a tag. */
export const lessThan = 60;
export const greaterThan = 62;
export const slash = 47;
export const colon = 58;
export const equals = 61;
export const bang = 33;
export const question = 63;

/** Whether the bytes of a range are these letters (ASCII). */
export function spells(bytes: Uint8Array, start: number, end: number, letters: string): boolean {
  if (end - start !== letters.length) return false;
  for (let index = 0; index < letters.length; index++)
    if (bytes[start + index] !== letters.charCodeAt(index)) return false;
  return true;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

export function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    byte > 32 &&
    byte !== greaterThan &&
    byte !== slash &&
    byte !== equals &&
    byte !== lessThan
  );
}
