import type { StoredSheet } from "../../../package/workbook";
import { movedCell, type CellMove } from "./areaMove";

interface OnCell {
  readonly row: number;
  readonly column: number;
}

function moved<Item extends OnCell>(items: readonly Item[], move: CellMove): readonly Item[] {
  if (items.every((item) => movedCell(item, move) === item)) return items;
  return items.map((item) => movedCell(item, move)).filter((item) => item !== undefined);
}

/** Comments and notes go where their cells go. */
export function shiftComments(stored: StoredSheet, move: CellMove): void {
  stored.comments = moved(stored.comments, move);
  stored.notes = moved(stored.notes, move);
}
