import type { StoredSheet } from "../../../package/workbook";
import { isWholeColumns, isWholeRows } from "../area";
import { movedIndex, type AreaMove } from "./areaMove";

function movedMap<Layout>(layouts: ReadonlyMap<number, Layout>, move: AreaMove): Map<number, Layout> {
  const moved = new Map<number, Layout>();
  for (const [index, layout] of layouts) {
    const to = movedIndex(index, move);
    if (to !== undefined) moved.set(to, layout);
  }
  return moved;
}

/**
 * Heights, widths, what is hidden: they move with whole rows and columns. Inserted ones look like those before them, as
 * Excel's "Same as above" and "Same as left", but are never hidden.
 */
export function shiftLayouts(stored: StoredSheet, move: AreaMove): void {
  const { area, along, kind } = move;
  if (along === "rows" && isWholeRows(area)) {
    stored.rows = movedMap(stored.rows, move);
    if (kind === "insert") repeat(stored.rows, area.top, area.bottom);
  }
  if (along === "columns" && isWholeColumns(area)) {
    stored.columns = movedMap(stored.columns, move);
    if (kind === "insert") repeat(stored.columns, area.left, area.right);
  }
}

function repeat<Layout extends { readonly hidden: boolean }>(
  layouts: Map<number, Layout>,
  first: number,
  last: number,
): void {
  const before = layouts.get(first - 1);
  if (before === undefined) return;
  for (let index = first; index <= last; index += 1) layouts.set(index, { ...before, hidden: false });
}
