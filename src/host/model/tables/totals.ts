import type { StoredTable, TableColumn, TotalsFunction } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import type { SheetModel } from "../sheetModel";
import { bodyOf, totalsOf } from "./sheetTables";
import { columnReference } from "./structuredFormula";

/** The number by which SUBTOTAL knows a function that leaves out hidden rows (ECMA-376-1, 18.17.7.315). */
const subtotals: readonly (readonly [name: TotalsFunction, number: number])[] = [
  ["average", 101],
  ["countNums", 102],
  ["count", 103],
  ["max", 104],
  ["min", 105],
  ["stdDev", 107],
  ["sum", 109],
  ["var", 110],
];

const subtotal = /^SUBTOTAL\((\d+),(.+)\)$/i;

/** What a totals cell says of its column. */
type Totals = Pick<TableColumn, "totalsLabel" | "totalsFunction" | "totalsFormula">;

const nothing: Totals = { totalsLabel: undefined, totalsFunction: undefined, totalsFormula: undefined };

/** The formula of a totals cell, without its `=`; undefined where it holds a text or nothing. */
function totalsFormula(table: StoredTable, column: TableColumn): string | undefined {
  if (column.totalsFunction === "custom") return column.totalsFormula;
  const [, number] = subtotals.find(([name]) => name === column.totalsFunction) ?? [];
  return number === undefined ? undefined : `SUBTOTAL(${number},${columnReference(table.name, column.name)})`;
}

/** What a totals cell means, by what it holds. */
function totalsIn(
  table: StoredTable,
  column: TableColumn,
  formula: string | undefined,
  text: string,
): Totals {
  if (formula === undefined) return text === "" ? nothing : { ...nothing, totalsLabel: text };
  const [, number, reference] = subtotal.exec(formula) ?? [];
  const isOwn = reference?.toLowerCase() === columnReference(table.name, column.name).toLowerCase();
  const known = isOwn ? subtotals.find((each) => each[1] === Number(number)) : undefined;
  if (known !== undefined) return { ...nothing, totalsFunction: known[0] };
  return { ...nothing, totalsFunction: "custom", totalsFormula: formula };
}

/** After cells changed: the columns of tables say of their totals what the totals rows hold, since the file needs both to agree. */
export function settleTotals(sheet: SheetModel, changed: Area): void {
  const { cells, tables } = sheet.stored;
  for (const table of tables) {
    if (!table.hasTotals || intersect(totalsOf(table), changed) === undefined) continue;
    const { bottom, left } = table.area;
    table.columns = table.columns.map((column, index) => {
      const formula = cells.formula(bottom, left + index);
      return { ...column, ...totalsIn(table, column, formula, String(cells.value(bottom, left + index))) };
    });
  }
}

/** Excel's first totals: "Total" under the first column, a sum (or a count of what are no numbers) under the last. */
export function firstTotals(sheet: SheetModel, table: StoredTable): readonly TableColumn[] {
  const isKnown = table.columns.some((column) => column.totalsLabel ?? column.totalsFunction);
  if (isKnown) return table.columns;
  const last = table.columns.length - 1;
  const counted: TotalsFunction = isNumeric(sheet, table, last) ? "sum" : "count";
  return table.columns.map((column, index) => {
    if (index === last) return { ...column, totalsFunction: counted };
    return index === 0 ? { ...column, totalsLabel: "Total" } : column;
  });
}

function isNumeric({ cells }: SheetModel, table: StoredTable, column: number): boolean {
  const { top, bottom, left } = bodyOf(table);
  let numbers = 0;
  for (let row = top; row <= bottom; row += 1) {
    const type = cells.type(row, left + column);
    if (type === "number") numbers += 1;
    else if (type !== "empty") return false;
  }
  return numbers > 0;
}

/** Writes into the totals row what the columns say of it. */
export function writeTotals(sheet: SheetModel, table: StoredTable): void {
  const { bottom, left } = table.area;
  table.columns.forEach((column, index) => {
    const formula = totalsFormula(table, column);
    if (formula === undefined) sheet.cells.setValue(bottom, left + index, column.totalsLabel ?? "");
    else sheet.cells.setFormula(bottom, left + index, formula, "", "empty");
    sheet.markNotRecalculated(bottom, left + index, formula !== undefined);
  });
}
