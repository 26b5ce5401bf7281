import { newTable, type StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import type { ChangeSource } from "../change";
import { requireUnprotected } from "../locks";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import { moveCells } from "../structure/moveCells";
import type { WorkbookModel } from "../workbookModel";
import { allTables, type TableOnSheet } from "./sheetTables";
import { settleHeaders } from "./tableHeaders";
import { freshTableName } from "./tableNames";

/** Throws `table-overlaps` where another table, merged cells or the sheet's filter stand. */
export function requireFree(sheet: SheetModel, area: Area, own?: StoredTable): void {
  const { tables, merges, autoFilter } = sheet.stored;
  const taken = [
    ...tables.filter((table) => table !== own).map((table) => table.area),
    ...merges,
    ...(autoFilter === undefined ? [] : [autoFilter.area]),
  ];
  if (taken.some((each) => intersect(each, area) !== undefined)) throw new ModelError("table-overlaps");
}

/** A table has a row of data, even when it was asked for on its headers alone. */
const withDataRow = (area: Area): Area =>
  area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;

/**
 * Makes a table of an area. Without headers "Excel will automatically generate a header and shift the data down by one row".
 * Throws `table-overlaps`.
 */
export function addTable(
  model: WorkbookModel,
  sheet: SheetModel,
  wanted: Area,
  hasHeaders: boolean,
  source: ChangeSource,
): StoredTable {
  const area = hasHeaders ? withDataRow(wanted) : { ...wanted, bottom: wanted.bottom + 1 };
  requireUnprotected(sheet);
  requireFree(sheet, hasHeaders ? area : wanted);
  const header = { ...area, bottom: area.top };
  if (!hasHeaders) moveCells(model, sheet, { kind: "insert", along: "rows", area: header }, source);
  const table = newTable({
    id: Math.max(0, ...allTables(model).map((each) => each.table.id)) + 1,
    name: freshTableName(model),
    area,
    style: model.stored.styles.elements.default("table"),
    headers: settleHeaders(sheet, header, model.context),
  });
  sheet.stored.tables.push(table);
  model.announce({ kind: "tableAdded", sheet, table, source });
  return table;
}

/** The cells stay, the table is gone. Rows that its filter hid are left to whoever removes it. */
export function removeTable(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  source: ChangeSource,
): void {
  requireUnprotected(sheet);
  sheet.stored.tables = sheet.stored.tables.filter((each) => each !== table);
  model.announce({ kind: "tableDeleted", sheet, table, source });
}
