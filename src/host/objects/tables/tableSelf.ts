import type { StoredTable } from "../../../package/tables/storedTable";
import { allTables } from "../../model/tables/sheetTables";
import { sameName } from "../../model/sheetName";
import type { ExcelContext, SheetSelf } from "../excelContext";
import { requireText } from "../argument";

/** Behind a Table. */
export interface TableSelf extends SheetSelf {
  readonly table: StoredTable;
}

/** Office.js identifies tables by a GUID; the file by a number, which this holds. */
export const tableId = (table: StoredTable): string =>
  `{${table.id.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;

/** The tables of the workbook, as objects hold them. */
export const tableSelves = (context: ExcelContext): readonly TableSelf[] =>
  allTables(context.model).map((each) => ({ context, ...each }));

/** "Gets a table by name or ID." */
export function tableByKey(tables: readonly TableSelf[], key: unknown): TableSelf | undefined {
  const wanted = requireText(key);
  return tables.find(({ table }) => sameName(table.name, wanted) || sameName(tableId(table), wanted));
}
