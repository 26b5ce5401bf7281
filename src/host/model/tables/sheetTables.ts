import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { cellArea, contains, rowsOf } from "../area";
import type { SheetModel } from "../sheetModel";
import { sameName } from "../sheetName";
import type { WorkbookModel } from "../workbookModel";

/** A table and the sheet that it stands on. */
export interface TableOnSheet {
  readonly sheet: SheetModel;
  readonly table: StoredTable;
}

/** All tables of the workbook, sheet by sheet. */
export const allTables = (model: WorkbookModel): readonly TableOnSheet[] =>
  model.sheets.flatMap((sheet) => sheet.stored.tables.map((table) => ({ sheet, table })));

export const findTable = (model: WorkbookModel, name: string): TableOnSheet | undefined =>
  allTables(model).find(({ table }) => sameName(table.name, name));

export const tableAt = (sheet: SheetModel, row: number, column: number): StoredTable | undefined =>
  sheet.stored.tables.find(({ area }) => contains(area, cellArea(row, column)));

/** The rows between headers and totals: a table has at least one, which is blank in an empty table. */
export function bodyOf({ area, hasHeaders, hasTotals }: StoredTable): Area {
  const top = area.top + Number(hasHeaders);
  return { ...area, top, bottom: Math.max(top, area.bottom - Number(hasTotals)) };
}

export const headerOf = ({ area }: StoredTable): Area => ({ ...area, bottom: area.top });
export const totalsOf = ({ area }: StoredTable): Area => ({ ...area, top: area.bottom });

/** Whether no cell of the area holds a value or a formula. */
export function isBlank(sheet: SheetModel, area: Area): boolean {
  const used = sheet.cells.bounds(true);
  const inside = used && intersect(used, area);
  if (inside === undefined) return true;
  const rows = Array.from({ length: rowsOf(inside) }, (_, index) => inside.top + index);
  return rows.every((row) => isBlankRow(sheet, inside, row));
}

function isBlankRow({ cells }: SheetModel, { left, right }: Area, row: number): boolean {
  const filled: number[] = [];
  cells.eachInRow(row, (column) => {
    const isFilled = cells.type(row, column) !== "empty" || cells.formula(row, column) !== undefined;
    if (isFilled && column >= left && column <= right) filled.push(column);
  });
  return filled.length === 0;
}

/** Whether the table has nothing but one blank row: rows that are added to it take that row's place. */
export function isEmptyTable({ sheet, table }: TableOnSheet): boolean {
  const body = bodyOf(table);
  return body.top === body.bottom && isBlank(sheet, body);
}
