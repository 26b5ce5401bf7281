/** Relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2.2). */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const LEAST_CONTRAST = 3;

/**
 * The colour for text on a background: the workbook's own where it can be read, otherwise black or white. Workbooks are
 * made for white paper; a dark page must not hide their words.
 */
export function readableColor(wanted: string | undefined, background: string): string {
  if (wanted !== undefined && contrast(wanted, background) >= LEAST_CONTRAST) return wanted;
  return contrast("#000000", background) >= contrast("#ffffff", background) ? "#000000" : "#ffffff";
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
