import type { DistinctValues } from "../../table/relations/distinct";
import { PairNumbers } from "../pairNumbers";

/** Rows that share their keys are one cell; cells are numbered from 0 in the order in which they first stand. */
export interface Grouping {
  readonly cellOf: Uint32Array;
  readonly cells: number;
}

/** All rows are one cell. */
export const oneCell = (rows: number): Grouping => ({
  cellOf: new Uint32Array(rows),
  cells: rows > 0 ? 1 : 0,
});

/** Cells parted further by what stands in one more column. @param values how many different ones there are at most */
export const refined = ({ cellOf, cells }: Grouping, at: Uint32Array, values = Infinity): Grouping => {
  const numbers = new PairNumbers(Math.max(cells, cellOf.length / 4), [cells, values]);
  const finer = cellOf.map((cell, row) => numbers.number(cell, at[row] ?? 0));
  return { cellOf: finer, cells: numbers.size };
};

/** Rows with the same values in all these columns are one cell. A missing value is a value like another. */
export const groupedBy = (columns: readonly DistinctValues[], rows: number): Grouping =>
  columns.reduce((grouping, { values, at }) => refined(grouping, at, values.length), oneCell(rows));

/** How many rows each cell has. */
export const rowsInCells = ({ cellOf, cells }: Grouping): Uint32Array => {
  const counts = new Uint32Array(cells);
  for (const cell of cellOf) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
};

/** The rows of the cells that `chosen` holds true for, from top to bottom. */
export const rowsOf = ({ cellOf }: Grouping, chosen: (cell: number) => boolean): readonly number[] => {
  const rows: number[] = [];
  cellOf.forEach((cell, row) => {
    if (chosen(cell)) rows.push(row);
  });
  return rows;
};
