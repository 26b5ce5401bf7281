import type { Area } from "../../package/workbook";
import { intersect } from "../../package/cells/areas";
import { bounding, cellArea, contains } from "../model/area";
import type { SheetModel } from "../model/sheetModel";

/**
 * "The smallest range that encompasses any cells that have a value or formatting assigned to them", inside an area.
 * With `valuesOnly`, formatting does not count.
 */
export function usedWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | undefined {
  const { cells } = sheet;
  const used = cells.bounds(valuesOnly);
  if (used === undefined || contains(area, used)) return used;
  const inside = intersect(area, used);
  let found: Area | undefined;
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    cells.eachInRow(row, (column) => {
      if (column < inside.left || column > inside.right) return;
      const isBlank = cells.type(row, column) === "empty" && cells.formula(row, column) === undefined;
      if (isBlank && (valuesOnly || cells.style(row, column) === 0)) return;
      const cell = cellArea(row, column);
      found = found === undefined ? cell : bounding(found, cell);
    });
  }
  return found;
}
