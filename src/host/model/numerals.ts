/**
 * The zero of the numerals that a format asks for, by the highest byte of its language: `[$-2000401]0` shows Arabic-Indic
 * digits. As Excel writes it; ECMA-376-1, 18.8.31 leaves the byte open.
 */
const zeros: Readonly<Record<number, number>> = {
  2: 0x0660, // Arabic-Indic
  3: 0x06f0, // Persian and Urdu
  4: 0x0966, // Devanagari
  5: 0x09e6, // Bengali
  6: 0x0a66, // Gurmukhi
  7: 0x0ae6, // Gujarati
  8: 0x0b66, // Oriya
  9: 0x0be6, // Tamil
  10: 0x0c66, // Telugu
  11: 0x0ce6, // Kannada
  12: 0x0d66, // Malayalam
  13: 0x0e50, // Thai
};

/** The code point of the zero that the format asks for; undefined for the usual digits. */
export function numeralZero(numberFormat: string): number | undefined {
  const language = /\[\$[^\]]*-([0-9A-F]{7,8})\]/i.exec(numberFormat)?.[1];
  return language === undefined ? undefined : zeros[parseInt(language, 16) >>> 24];
}

export const withNumerals = (text: string, zero: number | undefined): string =>
  zero === undefined ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
