import type { Area } from "../../../../package/workbook";
import { intersect } from "../../../../package/cells/areas";
import { cellArea, contains } from "../../../model/area";
import type { GridSource } from "../gridSource";
import { selectArea, selectCell, selectedAreas, type Position, type Selection } from "./selection";

/** Ctrl and a click: a new area beside those that are selected, or a selected cell taken out of them. */
export function toggleCell(selection: Selection, position: Position, source: GridSource): Selection {
  const areas = selectedAreas(selection, source);
  const cell = source.mergeAt(position.row, position.column) ?? cellArea(position.row, position.column);
  const isSelected = areas.some((area) => contains(area, cell));
  if (!isSelected) return { ...selectCell(position), others: areas };
  const rest = areas.flatMap((area) => without(area, cell));
  const last = rest.at(-1);
  return last === undefined ? selectCell(position) : selectArea(last, rest.slice(0, -1));
}

/** The parts of an area around a hole in it: above, before, behind, below. */
export function without(area: Area, taken: Area): Area[] {
  const hole = intersect(area, taken);
  if (hole === undefined) return [area];
  const { top, bottom } = hole;
  return [
    { ...area, bottom: top - 1 },
    { top, bottom, left: area.left, right: hole.left - 1 },
    { top, bottom, left: hole.right + 1, right: area.right },
    { ...area, top: bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
