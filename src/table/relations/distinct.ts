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

/** The value of one row; `""` beyond the last. */
export const cellAt = ({ values, at }: DistinctValues, row: number): CellValue => values[at[row] ?? -1] ?? "";

/** The values of all rows, from top to bottom. */
export const writtenOut = ({ values, at }: DistinctValues): readonly CellValue[] =>
  Array.from(at, (place) => values[place] ?? "");

/**
 * The same column, its rows in another order. Values that became the same are one again, so that nothing tells how the
 * rows stood before.
 */
export const reordered = ({ values, at }: DistinctValues, order: Uint32Array): DistinctValues => {
  const placeOf = new Map<CellValue, number>();
  const newPlaces = new Int32Array(values.length).fill(-1);
  const places = order.map((row) => {
    const old = at[row] ?? 0;
    const known = newPlaces[old] ?? -1;
    if (known >= 0) return known;
    const value = values[old] ?? "";
    const place = placeOf.get(value) ?? placeOf.size;
    placeOf.set(value, place);
    newPlaces[old] = place;
    return place;
  });
  return { values: [...placeOf.keys()], at: places };
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
