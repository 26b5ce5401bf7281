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

export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** The height that Excel gives a row for its largest font, where the file says none. */
export function fittedRowPixels(largestPoints: number): number {
  return Math.max(DEFAULT_ROW_PIXELS, Math.round(largestPoints * 1.75));
}
