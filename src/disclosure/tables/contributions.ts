import type { PairNumbers } from "../pairNumbers";

/**
 * Which organisations stand behind each cell: those of cell `c` from `start[c]` up to `start[c + 1]`, who gave most first.
 * An organisation that shares a row with others is counted with all of it: each of them knows the row.
 */
export interface Contributions {
  readonly start: Uint32Array;
  readonly organisation: Uint32Array;
  /** People the organisation gave to the cell. */
  readonly people: Float64Array;
  /** 1 where the organisation stands in all rows of the cell: it knows the figure whatever is published. */
  readonly knowsAll: Uint8Array;
}

/** What was added up for pairs of a cell (first) and an organisation (second). */
export interface PairSums {
  readonly pairs: PairNumbers;
  readonly people: readonly number[];
  readonly rows: readonly number[];
}

/** @param rowsOfCell how many rows each cell counts */
export const contributionsFrom = (
  { pairs, people, rows }: PairSums,
  rowsOfCell: Float64Array,
): Contributions => {
  const order = Array.from({ length: pairs.size }, (_, number) => number).sort(
    (a, b) =>
      pairs.first(a) - pairs.first(b) ||
      (people[b] ?? 0) - (people[a] ?? 0) ||
      (rows[b] ?? 0) - (rows[a] ?? 0) ||
      pairs.second(a) - pairs.second(b),
  );
  const start = new Uint32Array(rowsOfCell.length + 1);
  for (const number of order) start[pairs.first(number) + 1] = (start[pairs.first(number) + 1] ?? 0) + 1;
  for (let cell = 0; cell < rowsOfCell.length; cell += 1)
    start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  return {
    start,
    organisation: Uint32Array.from(order, (number) => pairs.second(number)),
    people: Float64Array.from(order, (number) => people[number] ?? 0),
    knowsAll: Uint8Array.from(order, (number) => (rows[number] === rowsOfCell[pairs.first(number)] ? 1 : 0)),
  };
};

/** Every organisation that stands behind some cell, in ascending order. */
export const allOrganisations = ({ organisation }: Contributions): readonly number[] =>
  [...new Set(organisation)].sort((one, other) => one - other);

/** Distinct organisations behind a cell. */
export const organisationsBehind = ({ start }: Contributions, cell: number): number =>
  (start[cell + 1] ?? 0) - (start[cell] ?? 0);
