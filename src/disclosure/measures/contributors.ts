import type { DistinctValues } from "../../table/relations/distinct";
import { PairNumbers } from "../pairNumbers";
import type { Grouping } from "./grouping";

/** Who stands behind each row. Organisations are positions from 0; their names are never needed here. */
export interface Contributors {
  /** For each row, which of `sets` stands there. */
  readonly at: Uint32Array;
  /** The organisations a cell of the column names: one, several (`A, B; C`), or none. */
  readonly sets: readonly (readonly number[])[];
}

/** Each value of a column but the blank is one organisation. */
export const contributorsOf = ({ values, at }: DistinctValues): Contributors => ({
  at,
  sets: values.map((value, place) => (value === "" ? [] : [place])),
});

/** Distinct organisations in each cell. */
export const organisationsInCells = (grouping: Grouping, { at, sets }: Contributors): Uint32Array => {
  const organisations = sets.reduce((most, set) => Math.max(most, ...set.map((one) => one + 1)), 0);
  const met = new PairNumbers(Math.max(grouping.cells, at.length / 4), [grouping.cells, organisations]);
  const counts = new Uint32Array(grouping.cells);
  grouping.cellOf.forEach((cell, row) => {
    for (const organisation of sets[at[row] ?? 0] ?? []) {
      const before = met.size;
      if (met.number(cell, organisation) === before) counts[cell] = (counts[cell] ?? 0) + 1;
    }
  });
  return counts;
};
