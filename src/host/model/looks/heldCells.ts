import { intersect } from "../../../package/cells/areas";
import type { Area } from "../../../package/workbook";
import type { SheetModel } from "../sheetModel";

/** Visits the cells of an area that hold something, or look like something of their own; they may change meanwhile. */
export function eachHeldCell(
  { cells }: Pick<SheetModel, "cells">,
  area: Area,
  visit: (row: number, column: number) => void,
): void {
  const used = cells.bounds(false);
  const inside = used && intersect(used, area);
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    const columns: number[] = [];
    cells.eachInRow(row, (column) => columns.push(column));
    for (const column of columns) if (column >= inside.left && column <= inside.right) visit(row, column);
  }
}
