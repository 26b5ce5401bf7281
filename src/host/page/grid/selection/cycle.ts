import { cellsOf, columnsOf, rowsOf, sameArea } from "../../../model/area";
import type { GridSource } from "../gridSource";
import { step } from "./navigation";
import { selectCell, selectedArea, type Selection } from "./selection";

/** Tab (by row) and Enter (by column): round the cells of a larger selection, otherwise to the neighbour. */
export function cycle(
  source: GridSource,
  selection: Selection,
  by: "row" | "column",
  back: boolean,
): Selection {
  const area = selectedArea(selection, source);
  const { active } = selection;
  const merge = source.mergeAt(active.row, active.column);
  if (cellsOf(area) === 1 || (merge !== undefined && sameArea(merge, area))) {
    const direction = by === "row" ? (back ? "previous" : "next") : back ? "up" : "down";
    return selectCell(step(source, active, direction));
  }
  const lineLength = by === "row" ? columnsOf(area) : rowsOf(area);
  const down = active.row - area.top;
  const along = active.column - area.left;
  const order = by === "row" ? down * lineLength + along : along * lineLength + down;
  const moved = (order + (back ? -1 : 1) + cellsOf(area)) % cellsOf(area);
  const line = Math.floor(moved / lineLength);
  const place = moved % lineLength;
  const next =
    by === "row"
      ? { row: area.top + line, column: area.left + place }
      : { row: area.top + place, column: area.left + line };
  return { ...selection, active: next };
}
