import type { Area } from "../../../../package/workbook";
import type { Position } from "./selection";

/** What of the selection lies in one row; plain values, so that rows it does not touch are not drawn again. */
export interface RowMark {
  /** First and last selected column; both -1 when the row is not selected. */
  readonly from: number;
  readonly to: number;
  readonly isTop: boolean;
  readonly isBottom: boolean;
  /** The active cell's column, or -1. */
  readonly active: number;
}

const unmarked: RowMark = { from: -1, to: -1, isTop: false, isBottom: false, active: -1 };

export function rowMark(area: Area, active: Position, row: number): RowMark {
  if (row < area.top || row > area.bottom) return unmarked;
  return {
    from: area.left,
    to: area.right,
    isTop: row === area.top,
    isBottom: row === area.bottom,
    active: active.row === row ? active.column : -1,
  };
}
