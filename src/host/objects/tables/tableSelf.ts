import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { sameName } from "../../model/sheetName";
import type { WorkbookModel } from "../../model/workbookModel";
import type { SheetModel } from "../../model/sheetModel";
import type { SheetSelf } from "../excelContext";
import { invalidArgument, itemAlreadyExists } from "../excelErrors";

/** Behind a Table. */
export interface TableSelf extends SheetSelf {
  readonly table: StoredTable;
}

/** Office.js identifies tables by a GUID; the file by a number, which this holds. */
export const tableId = ({ table }: TableSelf): string =>
  `{${table.id.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;

export const allTables = (
  model: WorkbookModel,
): { readonly sheet: SheetModel; readonly table: StoredTable }[] =>
  model.sheets.flatMap((sheet) => sheet.stored.tables.map((table) => ({ sheet, table })));

/** The rows between headers and totals. */
export function bodyOf({ area, hasHeaders, hasTotals }: StoredTable): Area {
  const top = area.top + (hasHeaders ? 1 : 0);
  return { ...area, top, bottom: Math.max(top, area.bottom - (hasTotals ? 1 : 0)) };
}

const tableName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const cellLike = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i;

/** Rules of names: a letter, `_` or `\` first, no spaces, not a cell's address, unique in the workbook. */
export function requireTableName(model: WorkbookModel, name: string, own?: StoredTable): void {
  if (!tableName.test(name) || cellLike.test(name)) throw invalidArgument();
  const taken = allTables(model).some(({ table }) => table !== own && sameName(table.name, name));
  if (taken || model.stored.names.some((each) => sameName(each.name, name))) throw itemAlreadyExists();
}
