import type { Area, StoredTable } from "../../package/workbook";
import { displayValue } from "../model/numberFormat";
import { sameName } from "../model/sheetName";
import type { WorkbookModel } from "../model/workbookModel";
import type { SheetModel } from "../model/sheetModel";
import type { SheetSelf } from "./excelContext";
import { invalidArgument, itemAlreadyExists } from "./excelErrors";

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

/**
 * The texts of a header row as Excel makes them: blanks become `Column1`, repeated ones get a number. Written back to
 * the cells, since the file needs both to agree.
 */
export function settleHeaders({ context, sheet }: SheetSelf, area: Area): string[] {
  const { model } = context;
  const taken = new Set<string>();
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const [row, column] = [area.top, area.left + index];
    const { cells } = sheet;
    const type = cells.type(row, column);
    const shown =
      type === "string"
        ? displayValue(cells.value(row, column), type, "General", model.stored.dateSystem)
        : model.displayText(sheet, row, column);
    const header = distinct(shown === "" ? `Column${index + 1}` : shown, taken);
    if (type !== "string" || shown !== header) cells.setValue(row, column, header, "string");
    return header;
  });
}

function distinct(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
