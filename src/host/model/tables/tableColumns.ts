import { tableColumn, type TableColumn } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { bounding, columnsOf } from "../area";
import type { ChangeSource } from "../change";
import { requireUnprotected } from "../locks";
import { ModelError } from "../modelError";
import { sameName } from "../sheetName";
import { moveCells } from "../structure/moveCells";
import type { WorkbookModel } from "../workbookModel";
import { dressLike, makeRoom } from "./room";
import { type TableOnSheet } from "./sheetTables";
import { nameColumns } from "./tableHeaders";

/** `Column1`, `Column2`, ...: the first that is free. */
function freeColumnName(columns: readonly TableColumn[]): string {
  let number = 1;
  while (columns.some(({ name }) => sameName(name, `Column${number}`))) number += 1;
  return `Column${number}`;
}

/** Adds a blank column at a place from the left (undefined is the end) and answers its place. */
export function addColumn(
  model: WorkbookModel,
  on: TableOnSheet,
  index: number | undefined,
  source: ChangeSource,
): number {
  const { sheet, table } = on;
  requireUnprotected(sheet);
  const place = Math.min(index ?? Infinity, table.columns.length);
  const left = table.area.left + place;
  const area = { ...table.area, left, right: left };
  const isInside = place > 0 && place < table.columns.length;
  if (isInside || place === 0) moveCells(model, sheet, { kind: "insert", along: "columns", area }, source);
  else makeRoom(model, sheet, area, "columns", source);
  if (!isInside) takeIn(model, on, area, source);
  return place;
}

/** The table takes in the blank column beside it. */
function takeIn(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  area: Area,
  source: ChangeSource,
): void {
  const isFirst = area.left < table.area.left;
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const added = tableColumn(id, freeColumnName(table.columns));
  table.columns = isFirst ? [added, ...table.columns] : [...table.columns, added];
  if (isFirst) table.filters = table.filters.map((filter) => ({ ...filter, column: filter.column + 1 }));
  table.area = bounding(table.area, area);
  if (isFirst) dressLike(sheet, area, 0, 1);
  if (table.hasHeaders) sheet.cells.setValue(area.top, area.left, added.name, "string");
  model.announce({ kind: "tableGrown", sheet, table, along: "columns", area, source });
}

/** Names a column; its header says so. Throws `table-name-taken`. */
export function renameColumn(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  index: number,
  name: string,
  source: ChangeSource,
): void {
  if (table.columns.some((column, at) => at !== index && sameName(column.name, name)))
    throw new ModelError("table-name-taken", { name });
  nameColumns(
    model,
    table,
    table.columns.map((column, at) => (at === index ? name : column.name)),
  );
  const { top, left } = table.area;
  if (table.hasHeaders) {
    const header = { top, left: left + index, bottom: top, right: left + index };
    sheet.cells.setValue(header.top, header.left, name, "string");
    model.announceCells(sheet, header, source);
  }
  model.announce({ kind: "tables", sheet });
}

/** Deletes a column; what is right of it, beside the table too, moves left. Throws `table-area` for the only one. */
export function deleteColumn(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  index: number,
  source: ChangeSource,
): void {
  requireUnprotected(sheet);
  if (columnsOf(table.area) === 1) throw new ModelError("table-area");
  const left = table.area.left + index;
  const area = { ...table.area, left, right: left };
  moveCells(model, sheet, { kind: "delete", along: "columns", area }, source);
}
