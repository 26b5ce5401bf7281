import { tableColumn, type StoredTable, type TableColumn } from "../../../package/tables/storedTable";
import type { FilterColumn } from "../../../package/filters/storedFilter";
import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnsOf, sameArea } from "../area";
import type { ChangeSource } from "../change";
import { clearConditions } from "../filters/applyFilter";
import { tableFilter } from "../filters/sheetFilter";
import { requireUnprotected } from "../locks";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import { moveCells } from "../structure/moveCells";
import type { WorkbookModel } from "../workbookModel";
import { requireFree } from "./makeTable";
import { makeRoom } from "./room";
import { headerOf, isBlank, totalsOf, type TableOnSheet } from "./sheetTables";
import { settleHeaders } from "./tableHeaders";
import { firstTotals, writeTotals } from "./totals";

function emptyCells({ cells }: SheetModel, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) cells.setValue(row, column, "");
}

function announce(model: WorkbookModel, sheet: SheetModel, area: Area, source: ChangeSource): void {
  model.announce({ kind: "tables", sheet });
  model.announceCells(sheet, area, source);
}

/** Shows the header row above the data, in the row that is blank there or in a new one, or empties it. */
export function setHeaders(
  model: WorkbookModel,
  on: TableOnSheet,
  shown: boolean,
  source: ChangeSource,
): void {
  if (on.table.hasHeaders === shown) return;
  requireUnprotected(on.sheet);
  if (shown) showHeaders(model, on, source);
  else hideHeaders(model, on, source);
}

function hideHeaders(model: WorkbookModel, { sheet, table }: TableOnSheet, source: ChangeSource): void {
  const header = headerOf(table);
  const filter = tableFilter(sheet, table);
  if (filter !== undefined) clearConditions(model, filter, { source });
  emptyCells(sheet, header);
  Object.assign(table, { hasHeaders: false, showFilter: false, filters: [] });
  table.area = { ...table.area, top: header.top + 1 };
  announce(model, sheet, header, source);
}

function showHeaders(model: WorkbookModel, { sheet, table }: TableOnSheet, source: ChangeSource): void {
  const above = { ...headerOf(table), top: table.area.top - 1, bottom: table.area.top - 1 };
  const isRoomAbove = above.top >= 0 && isBlank(sheet, above);
  const header = isRoomAbove ? above : headerOf(table);
  const { bottom } = table.area;
  if (!isRoomAbove) moveCells(model, sheet, { kind: "insert", along: "rows", area: header }, source);
  table.area = { ...header, bottom: isRoomAbove ? bottom : bottom + 1 };
  table.columns.forEach(({ name }, index) => {
    sheet.cells.setValue(header.top, header.left + index, name, "string");
  });
  Object.assign(table, { hasHeaders: true, showFilter: true });
  announce(model, sheet, header, source);
}

/** Shows the totals row below the data, with what it showed before or Excel's first totals, or empties it. */
export function setTotals(
  model: WorkbookModel,
  on: TableOnSheet,
  shown: boolean,
  source: ChangeSource,
): void {
  const { sheet, table } = on;
  if (table.hasTotals === shown) return;
  requireUnprotected(sheet);
  if (shown) {
    const { bottom } = table.area;
    makeRoom(model, sheet, { ...table.area, top: bottom + 1, bottom: bottom + 1 }, "rows", source);
    table.columns = firstTotals(sheet, table);
    table.area = { ...table.area, bottom: bottom + 1 };
    table.hasTotals = true;
    writeTotals(sheet, table);
    announce(model, sheet, totalsOf(table), source);
    return;
  }
  const totals = totalsOf(table);
  table.hasTotals = false;
  table.area = { ...table.area, bottom: totals.top - 1 };
  emptyCells(sheet, totals);
  announce(model, sheet, totals, source);
}

/**
 * Gives a table another area: "the new range must overlap with the original table range and the headers (or the top of the
 * table) must be in the same row". Throws `table-area` or `table-overlaps`.
 */
export function resizeTable(model: WorkbookModel, on: TableOnSheet, area: Area, source: ChangeSource): void {
  const { sheet, table } = on;
  requireUnprotected(sheet);
  const fewestRows = Number(table.hasHeaders) + Number(table.hasTotals) + 1;
  const isTooLow = area.bottom - area.top + 1 < fewestRows;
  if (intersect(area, table.area) === undefined || area.top !== table.area.top || isTooLow)
    throw new ModelError("table-area");
  if (sameArea(area, table.area)) return;
  requireFree(sheet, area, table);
  if (table.hasTotals) emptyCells(sheet, totalsOf(table));
  table.columns = resizedColumns(table, area);
  table.filters = resizedFilters(table, area);
  table.area = area;
  if (table.hasTotals) writeTotals(sheet, table);
  if (table.hasHeaders) {
    const names = settleHeaders(sheet, headerOf(table), model.context);
    table.columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  }
  announce(model, sheet, area, source);
}

const resizedFilters = ({ area: before, filters }: StoredTable, after: Area): readonly FilterColumn[] =>
  filters
    .map((filter) => ({ ...filter, column: filter.column + before.left - after.left }))
    .filter(({ column }) => column >= 0 && column < columnsOf(after));

/** Columns that stay where they are stay what they are. */
function resizedColumns(table: StoredTable, area: Area): readonly TableColumn[] {
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  return Array.from({ length: columnsOf(area) }, (_, index) => {
    const kept = table.columns[area.left + index - table.area.left];
    if (kept !== undefined) return kept;
    lastId += 1;
    return tableColumn(lastId, `Column${index + 1}`);
  });
}
