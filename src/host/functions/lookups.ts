import { single } from "./coercions";
import { wildcards } from "./criteria";
import { takes, type FunctionTable } from "./functionTable";
import { badReference, badValue, Grid, notAvailable, valid, type Argument, type CellValue } from "./values";

/** Numbers come before texts, texts before logical values; undefined between different kinds. */
function compare(one: CellValue, other: CellValue): number | undefined {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  if (typeof one === "string" && typeof other === "string")
    return one.localeCompare(other, "en", { sensitivity: "base" });
  return undefined;
}

function exactly(wanted: CellValue, cells: readonly CellValue[]): number {
  const pattern = typeof wanted === "string" ? wildcards(wanted) : undefined;
  const isSame = (cell: CellValue): boolean =>
    pattern === undefined ? compare(cell, wanted) === 0 : typeof cell === "string" && pattern.test(cell);
  return cells.findIndex(isSame);
}

/** The last of the cells in ascending order that is not beyond what is wanted, found by halving as Excel does. */
function notBeyond(wanted: CellValue, cells: readonly CellValue[]): number {
  let [found, first, last] = [-1, 0, cells.length - 1];
  while (first <= last) {
    let middle = (first + last) >> 1;
    const half = middle;
    while (middle < last && compare(cells[middle] ?? null, wanted) === undefined) middle += 1;
    const order = compare(cells[middle] ?? null, wanted);
    if (order === undefined || order > 0) last = half - 1;
    else [found, first] = [middle, middle + 1];
  }
  return found;
}

/** The last before the first that is smaller, among cells in descending order. */
function notBelow(wanted: CellValue, cells: readonly CellValue[]): number {
  const smaller = cells.findIndex((cell) => (compare(cell, wanted) ?? 0) < 0);
  const before = cells.slice(0, smaller < 0 ? cells.length : smaller);
  return before.reduce<number>(
    (last, cell, index) => ((compare(cell, wanted) ?? -1) >= 0 ? index : last),
    -1,
  );
}

function positionOf(wanted: CellValue, cells: readonly CellValue[], type: number): number {
  const sought = wanted === null ? 0 : valid(wanted);
  const find = type === 0 ? exactly : type > 0 ? notBeyond : notBelow;
  const position = find(sought, cells);
  if (position < 0) throw notAvailable;
  return position;
}

const columnOf = (grid: Grid, column: number): CellValue[] => grid.rows.map((_, row) => grid.at(row, column));

function turned(grid: Grid): Grid {
  const columns = Math.max(...grid.rows.map((row) => row.length));
  return new Grid(
    Array.from({ length: columns }, (_, column) => columnOf(grid, column)),
    grid.width,
    grid.height,
  );
}

/** An empty cell that was found counts as 0. */
const found = (value: CellValue | undefined): CellValue => value ?? 0;

function vlookup(wanted: CellValue, table: Grid, index: number, isSorted = true): CellValue {
  const column = Math.trunc(index);
  if (column < 1) throw badValue;
  if (column > table.width) throw badReference;
  return found(table.rows[positionOf(wanted, columnOf(table, 0), isSorted ? 1 : 0)]?.[column - 1]);
}

/** "If the array covers an area that is wider than it is tall, LOOKUP searches in the first row", otherwise in the first column. */
function lookup(wanted: CellValue, vector: Grid, results?: Grid): CellValue {
  const table = vector.width > vector.height ? turned(vector) : vector;
  const position = positionOf(wanted, columnOf(table, 0), 1);
  if (results === undefined) return found(table.rows[position]?.[table.width - 1]);
  return found(results.cells[position]);
}

function choose(number: number, values: readonly Argument[]): CellValue {
  const chosen = values[Math.trunc(number) - 1];
  if (chosen === undefined) throw badValue;
  return single(chosen);
}

/** Looking up, and the size of blocks. */
export const lookups: FunctionTable = {
  choose: takes("n P*", choose),
  columns: takes("G", (grid: Grid) => grid.width),
  hlookup: takes("e G n b?", (wanted: CellValue, table: Grid, index: number, isSorted?: boolean) =>
    vlookup(wanted, turned(table), index, isSorted),
  ),
  lookup: takes("e G G?", lookup),
  match: takes(
    "e V n?",
    (wanted: CellValue, cells: readonly CellValue[], type?: number) =>
      positionOf(wanted, cells, type ?? 1) + 1,
  ),
  rows: takes("G", (grid: Grid) => grid.height),
  vlookup: takes("e G n b?", vlookup),
};
