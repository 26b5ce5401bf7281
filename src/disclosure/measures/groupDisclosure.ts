import type { DistinctValues } from "../../table/relations/distinct";
import { groupedBy, rowsInCells, rowsOf } from "./grouping";

/** What a reader learns of everybody in a cell at once. */
export interface GroupDisclosure {
  /** Cells all of whose rows say the same of the sensitive column. */
  readonly cells: number;
  /** Zero-based rows of these cells, from top to bottom. */
  readonly rows: readonly number[];
}

/**
 * Cells of several rows that all have one value of a sensitive column: whoever is known to be there is known to be that
 * (100 % of a place in one category). A row alone in its cell is a matter of k-anonymity.
 */
export const groupDisclosure = (
  keys: readonly DistinctValues[],
  sensitive: DistinctValues,
): GroupDisclosure => {
  const rows = sensitive.at.length;
  const cells = groupedBy(keys, rows);
  const values = new Int32Array(cells.cells).fill(unmet);
  cells.cellOf.forEach((cell, row) => {
    const value = sensitive.at[row] ?? 0;
    if (values[cell] === unmet) values[cell] = value;
    else if (values[cell] !== value) values[cell] = several;
  });
  const counts = rowsInCells(cells);
  const same = (cell: number): boolean =>
    (counts[cell] ?? 0) > 1 && (values[cell] ?? several) >= 0 && sensitive.values[values[cell] ?? 0] !== "";
  return {
    cells: values.filter((_, cell) => same(cell)).length,
    rows: rowsOf(cells, same),
  };
};

const unmet = -1;
const several = -2;
