import type { LineKind, LineRun } from "../../../model/lineLayout";
import { fontOf } from "../../grid/cell/cellLook";
import { textWidth } from "../../grid/cell/textWidth";
import type { GridSource } from "../../grid/gridSource";

const PADDING = 8;
const MOST_PIXELS = 1790;
const LINE_SHARE = 1.37;

/**
 * The sizes in pixels (without zoom) in which all that the lines hold can be read; undefined is the usual size, for rows
 * without anything tall and columns that hold nothing.
 */
export function fittedSizes(
  source: GridSource,
  lines: LineKind,
  runs: readonly LineRun[],
): ReadonlyMap<number, number | undefined> {
  const { used } = source;
  const sizes = new Map<number, number | undefined>();
  const end = used === undefined ? -1 : lines === "rows" ? used.bottom : used.right;
  for (const { first, last } of runs) {
    for (let index = first; index <= Math.min(last, end); index += 1) {
      sizes.set(index, lines === "rows" ? fittedHeight(source, index) : fittedWidth(source, index));
    }
  }
  return sizes;
}

function fittedWidth(source: GridSource, column: number): number | undefined {
  let widest = 0;
  const last = source.used?.bottom ?? -1;
  for (let row = 0; row <= last; row += 1) {
    if (source.isEmpty(row, column) || source.mergeAt(row, column) !== undefined) continue;
    const { text, style } = source.cell(row, column);
    const font = fontOf(style, source.plain, 1);
    if (text.length * font.size * 1.1 <= widest) continue;
    for (const line of text.split("\n")) widest = Math.max(widest, textWidth(line, font));
  }
  return widest === 0 ? undefined : Math.min(MOST_PIXELS, Math.ceil(widest) + PADDING);
}

function fittedHeight(source: GridSource, row: number): number | undefined {
  let tallest = 0;
  const last = source.used?.right ?? -1;
  for (let column = 0; column <= last; column += 1) {
    if (source.isEmpty(row, column) || source.mergeAt(row, column) !== undefined) continue;
    const { text, style } = source.cell(row, column);
    const font = fontOf(style, source.plain, 1);
    const room = source.columnWidth(column) / source.zoom - PADDING;
    const wrapped = style.wrapText
      ? text.split("\n").reduce((sum, line) => sum + linesFor(line, (part) => textWidth(part, font), room), 0)
      : 1;
    tallest = Math.max(tallest, Math.round(wrapped * font.size * LINE_SHARE));
  }
  const isUsual = tallest <= 20;
  return isUsual ? undefined : tallest;
}

/** How many lines a text takes when it is broken between words, and within words that are too long. */
function linesFor(text: string, width: (part: string) => number, room: number): number {
  let [count, used] = [1, 0];
  for (const word of text.split(/(?<=\s)/)) {
    const needed = width(word);
    if (used > 0 && used + needed > room) [count, used] = [count + 1, 0];
    count += Math.floor(needed / Math.max(room, 1)) * (needed > room ? 1 : 0);
    used = needed > room ? needed % Math.max(room, 1) : used + needed;
  }
  return count;
}
