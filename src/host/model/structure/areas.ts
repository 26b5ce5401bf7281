import type { Area, StoredSheet } from "../../../package/workbook";
import type { CellMove } from "./areaMove";
import { isCutBy, movedArea } from "./movedArea";

const isCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** Merged cells of which only some would move come apart, as in Excel. */
export function shiftMerges(stored: StoredSheet, move: CellMove): void {
  stored.merges = stored.merges
    .filter((merge) => !isCutBy(merge, move))
    .map((merge) => movedArea(merge, move))
    .filter((merge) => merge !== undefined)
    .filter((merge) => !isCell(merge));
}
