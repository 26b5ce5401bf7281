import type { Area } from "../../../package/workbook";
import { effectiveStyle } from "../cells";
import type { SheetModel } from "../sheetModel";
import type { AreaMove } from "./areaMove";

/** Inserted cells look like those above them (left of them, along columns), as Excel makes them by itself. */
export function dressInserted(sheet: SheetModel, { along, area }: AreaMove): void {
  if (along === "rows" && area.top > 0) dressRows(sheet, area);
  if (along === "columns" && area.left > 0) dressColumns(sheet, area);
  settleNewHeaders(sheet, area);
}

function dressRows(sheet: SheetModel, area: Area): void {
  const { cells } = sheet;
  const styles: [column: number, style: number][] = [];
  cells.eachInRow(area.top - 1, (column) => {
    const style = cells.style(area.top - 1, column);
    if (style !== 0 && column >= area.left && column <= area.right) styles.push([column, style]);
  });
  for (let row = area.top; row <= area.bottom; row += 1)
    for (const [column, style] of styles) cells.setStyle(row, column, style);
}

function dressColumns(sheet: SheetModel, area: Area): void {
  const { cells } = sheet;
  const used = cells.bounds(false);
  const bottom = Math.min(area.bottom, used?.bottom ?? -1);
  for (let row = area.top; row <= bottom; row += 1) {
    const style = effectiveStyle(sheet, row, area.left - 1);
    if (style === 0) continue;
    for (let column = area.left; column <= area.right; column += 1) cells.setStyle(row, column, style);
  }
}

/** The names of columns that tables have now stand in their header cells. */
function settleNewHeaders({ stored: { tables, cells } }: SheetModel, area: Area): void {
  for (const table of tables) {
    const { top, left } = table.area;
    if (!table.hasHeaders || top < area.top || top > area.bottom) continue;
    table.columns.forEach(({ name }, index) => {
      if (cells.type(top, left + index) === "empty") cells.setValue(top, left + index, name, "string");
    });
  }
}
