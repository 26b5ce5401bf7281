import { tableColumn, type StoredTable, type TableColumn } from "../../../package/tables/storedTable";
import type { Area, StoredSheet } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnsOf, contains, rowsOf } from "../area";
import { movedFilterColumns, movedSort } from "../filters/shiftFilter";
import { ModelError } from "../modelError";
import { movedIndex, type AreaMove } from "./areaMove";
import { isCutBy, movedArea } from "./movedArea";

const headerRow = ({ area }: StoredTable): Area => ({ ...area, bottom: area.top });

/** Whether the move would take a table apart: a part of its width would move, or its headers or totals alone would go. */
function cutsTable(table: StoredTable, move: AreaMove): boolean {
  const { area } = move;
  if (isCutBy(table.area, move)) return true;
  if (move.kind === "insert" || move.along === "columns" || contains(area, table.area)) return false;
  const body = movedArea(table.area, move);
  const losesHeaders = table.hasHeaders && intersect(headerRow(table), area) !== undefined;
  const isEmptied =
    body !== undefined && body.bottom - body.top < Number(table.hasHeaders) + Number(table.hasTotals);
  return losesHeaders || isEmptied;
}

/** Throws `cuts-table`, as Excel refuses "to shift cells in a table". */
export function requireWholeTables({ tables }: StoredSheet, move: AreaMove): void {
  const cut = tables.find((table) => cutsTable(table, move));
  if (cut !== undefined) throw new ModelError("cuts-table", { table: cut.name });
}

/** The columns that a move takes from the tables of a sheet, by the table's name in small letters. */
export function goneTableColumns(
  { tables }: StoredSheet,
  move: AreaMove,
): Map<string, readonly string[] | "all"> {
  const gone = new Map<string, readonly string[] | "all">();
  for (const table of move.kind === "delete" ? tables : []) {
    if (intersect(table.area, move.area) === undefined) continue;
    if (movedArea(table.area, move) === undefined) gone.set(table.name.toLowerCase(), "all");
    else if (move.along === "columns")
      gone.set(
        table.name.toLowerCase(),
        table.columns.filter((_, index) => isColumnGone(table, index, move)).map(({ name }) => name),
      );
  }
  return gone;
}

const isColumnGone = ({ area }: StoredTable, index: number, move: AreaMove): boolean =>
  movedIndex(area.left + index, move) === undefined;

/** The tables that got more or fewer rows or columns while something was done to the sheet. */
export function resizedTables(stored: StoredSheet, act: () => void): readonly StoredTable[] {
  const size = ({ area }: StoredTable) => `${rowsOf(area)} ${columnsOf(area)}`;
  const before = new Map(stored.tables.map((table) => [table, size(table)]));
  act();
  return stored.tables.filter((table) => before.get(table) !== size(table));
}

/** Tables go where their cells go; they grow by what is inserted into them, and go with the last of their cells. */
export function shiftTables(stored: StoredSheet, move: AreaMove): void {
  stored.tables = stored.tables.filter((table) => {
    const area = movedArea(table.area, move);
    if (area === undefined) return false;
    if (area !== table.area) shiftTable(table, area, move);
    return true;
  });
}

function shiftTable(table: StoredTable, area: Area, move: AreaMove): void {
  const before = table.area;
  table.filters = movedFilterColumns(table.filters, before, area, move);
  table.sort = movedSort(table.sort, move);
  if (move.along === "columns") table.columns = movedColumns(table, area, move);
  table.area = area;
}

/** The columns from left to right; inserted ones are called `Column1` and so on, as Excel calls them. */
function movedColumns(table: StoredTable, after: Area, move: AreaMove): TableColumn[] {
  const old = table.columns.map(
    (column, index) => [movedIndex(table.area.left + index, move), column] as const,
  );
  const byPlace = new Map(old);
  const names = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  let lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  return Array.from({ length: after.right - after.left + 1 }, (_, index) => {
    const kept = byPlace.get(after.left + index);
    if (kept !== undefined) return kept;
    lastId += 1;
    return tableColumn(lastId, freeName(names));
  });
}

function freeName(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  taken.add(`column${number}`);
  return `Column${number}`;
}
