import type { CellValue } from "../grid";

/** A column with each of its values written once: columns repeat themselves, so work is done once a value. */
export interface DistinctValues {
  /** In the order in which they first stand in the column. */
  readonly values: readonly CellValue[];
  /** For each row, which of `values` stands there. */
  readonly at: Uint32Array;
}

const takenApart = (column: readonly CellValue[]): DistinctValues => {
  const places = new Map<CellValue, number>();
  const values: CellValue[] = [];
  const at = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? "";
    let place = places.get(value);
    if (place === undefined) {
      place = values.length;
      places.set(value, place);
      values.push(value);
    }
    at[row] = place;
  }
  return { values, at };
};

/** Columns are values that never change, and looking at 100,000 cells is what takes time: each is taken apart once. */
const memory = new WeakMap<readonly CellValue[], DistinctValues>();

/** The only look at each cell of a column; the same array gives the same answer. */
export const distinctValues = (column: readonly CellValue[]): DistinctValues => {
  const known = memory.get(column) ?? takenApart(column);
  memory.set(column, known);
  return known;
};

/** Writes a column out again, its rows in another order. */
export const writtenOut = ({ values, at }: DistinctValues, order: Uint32Array): readonly CellValue[] => {
  const column: CellValue[] = [];
  for (const row of order) column.push(values[at[row] ?? -1] ?? "");
  return column;
};

/** The rows in which one of these places stands, from top to bottom. */
export const rowsWith = (
  at: Uint32Array,
  places: { readonly size: number; readonly has: (place: number) => boolean },
): readonly number[] => {
  const rows: number[] = [];
  if (places.size === 0) return rows;
  for (let row = 0; row < at.length; row += 1) if (places.has(at[row] ?? -1)) rows.push(row);
  return rows;
};
