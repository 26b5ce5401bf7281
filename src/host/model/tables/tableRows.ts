import type { ChangeSource } from "../change";
import { bounding, rowsOf } from "../area";
import { moveFormula } from "../../../package/cells/formula";
import { requireUnprotected } from "../locks";
import { moveCells } from "../structure/moveCells";
import type { WorkbookModel } from "../workbookModel";
import { dressLike, makeRoom } from "./room";
import { bodyOf, isEmptyTable, type TableOnSheet } from "./sheetTables";

/** Where rows are added, and how. */
export interface AddedRows {
  /** Zero-based among the rows of data; undefined is the end. */
  readonly index: number | undefined;
  readonly count: number;
  /** Whether what stands below the table is shifted down for rows at its end. */
  readonly shifts: boolean;
}

/**
 * Adds blank rows, which calculated columns fill, and answers the first one's row on the sheet. Rows added to an empty table
 * begin with its blank row.
 */
export function addRows(
  model: WorkbookModel,
  on: TableOnSheet,
  { index, count, shifts }: AddedRows,
  source: ChangeSource,
): number {
  const { table } = on;
  requireUnprotected(on.sheet);
  const body = bodyOf(table);
  const isEmpty = isEmptyTable(on);
  const first = isEmpty ? body.top : body.top + Math.min(index ?? Infinity, rowsOf(body));
  const added = isEmpty ? count - 1 : count;
  const from = isEmpty ? body.top + 1 : first;
  if (added > 0) {
    if (from > body.bottom) addAtEnd(model, on, added, shifts, source);
    else insertInside(model, on, from, added, source);
  }
  if (table.columns.some(({ calculated }) => calculated !== undefined))
    fillCalculated(model, on, first, count, source);
  return first;
}

function insertInside(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  from: number,
  count: number,
  source: ChangeSource,
): void {
  const area = { ...table.area, top: from, bottom: from + count - 1 };
  const isFirst = from === bodyOf(table).top;
  moveCells(model, sheet, { kind: "insert", along: "rows", area }, source);
  if (isFirst) dressLike(sheet, area, count, 0);
  if (table.area.top > area.top) table.area = bounding(table.area, area);
}

function addAtEnd(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  count: number,
  shifts: boolean,
  source: ChangeSource,
): void {
  const top = bodyOf(table).bottom + 1;
  const area = { ...table.area, top, bottom: top + count - 1 };
  if (table.hasTotals) {
    moveCells(model, sheet, { kind: "insert", along: "rows", area }, source);
    return;
  }
  if (shifts) makeRoom(model, sheet, area, "rows", source);
  table.area = { ...table.area, bottom: area.bottom };
  model.announce({ kind: "tableGrown", sheet, table, along: "rows", area, source });
}

/** New cells of calculated columns calculate as the row before (or after) them, or as the column says. */
function fillCalculated(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  first: number,
  count: number,
  source: ChangeSource,
): void {
  const { cells } = sheet;
  const body = bodyOf(table);
  const neighbour = first > body.top ? first - 1 : first + count;
  table.columns.forEach(({ calculated }, index) => {
    if (calculated === undefined) return;
    const column = body.left + index;
    const beside = neighbour <= body.bottom ? cells.formula(neighbour, column) : undefined;
    for (let row = first; row < first + count; row += 1) {
      const formula = beside === undefined ? calculated : moveFormula(beside, row - neighbour, 0);
      cells.setFormula(row, column, formula, "", "empty");
      sheet.markNotRecalculated(row, column, true);
    }
  });
  model.announceCells(sheet, { ...body, top: first, bottom: first + count - 1 }, source);
}

/** Deletes rows of data; what is below moves up. Of the last one only the contents go: a table has a row. */
export function deleteRows(
  model: WorkbookModel,
  { sheet, table }: TableOnSheet,
  index: number,
  count: number,
  source: ChangeSource,
): void {
  requireUnprotected(sheet);
  const body = bodyOf(table);
  const top = body.top + index;
  const isAll = count >= rowsOf(body);
  if (isAll) {
    const kept = { ...body, bottom: body.top };
    for (let column = kept.left; column <= kept.right; column += 1)
      sheet.cells.setValue(kept.top, column, "");
    model.announceCells(sheet, kept, source);
  }
  const area = { ...body, top: isAll ? body.top + 1 : top, bottom: top + count - 1 };
  if (area.top <= area.bottom) moveCells(model, sheet, { kind: "delete", along: "rows", area }, source);
}
