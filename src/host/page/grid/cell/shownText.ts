import type { GridCell, GridSource } from "../gridSource";
import type { CellLooks } from "./cellLook";
import { fittedNumber } from "./fittedNumber";
import { spillWidth } from "./spill";
import { textWidth } from "./textWidth";

/** A cell's text as its room lets it be shown. */
export interface ShownText {
  readonly text: string;
  /** Whether the text is wider than its cell, and cut off. */
  readonly clipped: boolean;
  /** How wide it runs over empty neighbours, in pixels. */
  readonly spill: number | undefined;
}

const PADDING = 7;
const WIDEST_LETTER = 1.1;

export interface CellRoom {
  readonly row: number;
  readonly column: number;
  /** In pixels. */
  readonly width: number;
  readonly isMerged: boolean;
}

/** Measures only where it must: most texts are so short that they fit in any letters. */
export function shownText(source: GridSource, cell: GridCell, room: CellRoom, looks: CellLooks): ShownText {
  const { style } = cell;
  if (cell.conditional?.hidesValue === true) return fits("");
  if (style.wrapText || style.textRotation !== 0) return fits(cell.text);
  const text = cell.text.replaceAll("\n", "");
  const font = looks.font(style);
  const inner = room.width - PADDING;
  if (text.length * font.size * WIDEST_LETTER <= inner) return fits(text);
  const width = (shown: string) => textWidth(shown, font);
  if (cell.type === "number") return fits(fittedNumber(text, style.numberFormat, inner, width));
  const needed = width(text) + PADDING;
  if (needed <= room.width) return fits(text);
  const spill = room.isMerged ? undefined : spillWidth(source, cell, room.row, room.column, needed);
  return { text, clipped: spill === undefined, spill };
}

const fits = (text: string): ShownText => ({ text, clipped: false, spill: undefined });
