import type { GridSource } from "../gridSource";
import type { Position } from "../selection/selection";

/** How many rows and columns the scroll bars cover. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const ROWS = 500;
const COLUMNS = 26;

/**
 * The used area, the cell one stands on and room beyond, in whole blocks so that few steps change it. Covering all
 * 1,048,576 rows always would make the scroll bar's thumb useless, as Excel knows too.
 */
export function extentOf(source: GridSource, focus: Position, atLeast: Extent): Extent {
  const lastRow = Math.max(source.used?.bottom ?? 0, focus.row, source.frozen.rows);
  const lastColumn = Math.max(source.used?.right ?? 0, focus.column, source.frozen.columns);
  return {
    rows: Math.min(source.rowCount, Math.max(atLeast.rows, blocks(lastRow + 100, ROWS))),
    columns: Math.min(source.columnCount, Math.max(atLeast.columns, blocks(lastColumn + 10, COLUMNS))),
  };
}

/** The extent after somebody has scrolled to its end: one block more. */
export function grown(extent: Extent, atBottom: boolean, atRight: boolean): Extent {
  return {
    rows: extent.rows + (atBottom ? ROWS : 0),
    columns: extent.columns + (atRight ? COLUMNS : 0),
  };
}

function blocks(count: number, size: number): number {
  return Math.ceil(count / size) * size;
}

/** Where to scroll so that `start` to `end` is in sight between the frozen part and the edge; the same if it is. */
export function revealingOffset(
  scroll: number,
  room: number,
  frozen: number,
  start: number,
  end: number,
): number {
  if (start < frozen) return scroll;
  if (start < scroll + frozen) return start - frozen;
  return end > scroll + room ? Math.min(end - room, start - frozen) : scroll;
}
