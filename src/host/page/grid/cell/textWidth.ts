/** What of a look decides how wide a text is. */
export interface TextFont {
  /** In pixels. */
  readonly size: number;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const letterWidths = new Map<string, Map<string, number>>();
const FALLBACK_SHARE = 0.5;
let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * How wide a text without line breaks is, in pixels: the widths of its letters, each measured once a font. Kerning and the
 * joining of letters are left aside, so it is near, not exact.
 */
export function textWidth(text: string, font: TextFont): number {
  const name = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}100px ${font.family}`;
  let known = letterWidths.get(name);
  if (known === undefined) letterWidths.set(name, (known = new Map<string, number>()));
  let width = 0;
  for (const letter of text) {
    let each = known.get(letter);
    if (each === undefined) known.set(letter, (each = measure(letter, name)));
    width += each;
  }
  return (width * font.size) / 100;
}

/** The width at 100 pixels. Where there is no canvas (a test) every letter is half as wide as high. */
function measure(letter: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (canvas === null) return 100 * FALLBACK_SHARE;
  canvas.font = font;
  return canvas.measureText(letter).width;
}
