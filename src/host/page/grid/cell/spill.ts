import type { GridCell, GridSource } from "../gridSource";

const FARTHEST = 60;
const startsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * How wide a text that needs `needed` pixels may run over empty neighbours, as Excel lets it; undefined when it stays in
 * its cell.
 */
export function spillWidth(
  source: GridSource,
  cell: GridCell,
  row: number,
  column: number,
  needed: number,
): number | undefined {
  const { style, type, text } = cell;
  if (type !== "string" || style.wrapText || !/^(general)?$/i.test(style.horizontal ?? "")) return undefined;
  let width = source.columnWidth(column);
  if (needed < width) return undefined;
  if (startsRightToLeft.test(text) !== source.rightToLeft) return undefined;
  const last = Math.min(column + FARTHEST, source.columnCount - 1);
  let next = column + 1;
  for (; next <= last && width < needed; next += 1) {
    if (!source.isEmpty(row, next) || source.mergeAt(row, next) !== undefined) break;
    width += source.columnWidth(next);
  }
  return next === column + 1 ? undefined : width;
}
