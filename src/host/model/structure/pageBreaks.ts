import type { StoredSheet } from "../../../package/workbook";
import { isWholeColumns, isWholeRows } from "../area";
import { movedIndex, type AreaMove } from "./areaMove";

const moved = (places: readonly number[], move: AreaMove): number[] =>
  places.map((place) => movedIndex(place, move)).filter((place) => place !== undefined);

/** Page breaks stand before whole rows and columns and go where these go. */
export function shiftPageBreaks(stored: StoredSheet, move: AreaMove): void {
  const { along, area } = move;
  if (along === "rows" && isWholeRows(area)) stored.rowBreaks = moved(stored.rowBreaks, move);
  if (along === "columns" && isWholeColumns(area)) stored.columnBreaks = moved(stored.columnBreaks, move);
}
