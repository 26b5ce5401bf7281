import type { StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import type { CellContext } from "../cells";
import { displayText } from "../cellText";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { headerOf } from "./sheetTables";
import { renameColumnsInFormulas } from "./tableNames";

/**
 * The texts of a table's header row as Excel makes them: what is no text becomes the text it shows, blanks become
 * `Column1`, repeated ones get a number. They are written back to the cells, since the file needs both to agree.
 */
export function settleHeaders(sheet: SheetModel, header: Area, context: CellContext): string[] {
  const taken = new Set<string>();
  return Array.from({ length: header.right - header.left + 1 }, (_, index) => {
    const [row, column] = [header.top, header.left + index];
    const { cells } = sheet;
    const isText = cells.type(row, column) === "string" && cells.formula(row, column) === undefined;
    const shown = isText ? String(cells.value(row, column)) : displayText(sheet, row, column, context);
    const text = distinct(shown === "" ? `Column${index + 1}` : shown, taken);
    if (!isText || shown !== text) cells.setValue(row, column, text, "string");
    return text;
  });
}

function distinct(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** After cells changed: the columns of tables are called what their headers say now, in formulas too. */
export function renameTableColumns(model: WorkbookModel, sheet: SheetModel, changed: Area): void {
  for (const table of sheet.stored.tables) {
    if (table.hasHeaders && intersect(headerOf(table), changed) !== undefined)
      nameColumns(model, table, settleHeaders(sheet, headerOf(table), model.context));
  }
}

/** Gives the columns of a table these names, from left to right. */
export function nameColumns(model: WorkbookModel, table: StoredTable, names: readonly string[]): void {
  const renamed = table.columns.flatMap(({ name }, index) => {
    const after = names[index] ?? name;
    return after === name ? [] : [[name.toLowerCase(), after] as const];
  });
  if (renamed.length === 0) return;
  table.columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  renameColumnsInFormulas(model, table.name, new Map(renamed));
}
