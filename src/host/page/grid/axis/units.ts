/** Excel's default column: 8.43 characters, 64 pixels; default row: 15 points, 20 pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

const DIGIT_PIXELS = 7;

/**
 * The width of a column kept in characters of the default font, for Calibri 11 (ECMA-376, 18.3.1.13). The file's width
 * holds the padding already.
 */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

/** The width as a file keeps it, padding included, for a column of so many pixels. */
export function columnCharacters(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

const PADDING_PIXELS = 5;

/** The width as Excel tells it: how many digits the column holds. */
export function charactersOf(pixels: number): number {
  const narrow = DIGIT_PIXELS + PADDING_PIXELS;
  return pixels < narrow ? pixels / narrow : (pixels - PADDING_PIXELS) / DIGIT_PIXELS;
}

/** The pixels of a column that holds so many digits. */
export function pixelsOfCharacters(characters: number): number {
  const narrow = DIGIT_PIXELS + PADDING_PIXELS;
  return Math.round(characters < 1 ? characters * narrow : characters * DIGIT_PIXELS + PADDING_PIXELS);
}

export function pointsOf(pixels: number): number {
  return (pixels * 3) / 4;
}

export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The height that Excel gives a row for its largest font, where the file says none. */
export function fittedRowPixels(largestPoints: number): number {
  return Math.max(DEFAULT_ROW_PIXELS, Math.round(largestPoints * 1.75));
}
