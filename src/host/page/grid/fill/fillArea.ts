import type { Area } from "../../../../package/workbook";
import { contains } from "../../../model/area";
import type { GridSource } from "../gridSource";
import { areaAt, type Position } from "../selection/selection";

/**
 * The area that the fill handle fills when it is let go over a cell: the selection, longer in the one direction in which
 * the cell is farther away; undefined inside the selection.
 */
export function fillArea(area: Area, { row, column }: Position): Area | undefined {
  if (contains(area, areaAt({ row, column }))) return undefined;
  const down = Math.max(row - area.bottom, area.top - row, 0);
  const across = Math.max(column - area.right, area.left - column, 0);
  return down >= across
    ? { ...area, top: Math.min(area.top, row), bottom: Math.max(area.bottom, row) }
    : { ...area, left: Math.min(area.left, column), right: Math.max(area.right, column) };
}

/** What a double click on the fill handle fills: down as far as the neighbouring column goes, the one before or the one behind. */
export function fillDownArea(source: GridSource, area: Area): Area | undefined {
  for (const column of [area.left - 1, area.right + 1]) {
    if (column < 0 || column >= source.columnCount) continue;
    let bottom = area.bottom;
    while (bottom + 1 < source.rowCount && !source.isEmpty(bottom + 1, column)) bottom += 1;
    if (bottom > area.bottom) return { ...area, bottom };
  }
  return undefined;
}
