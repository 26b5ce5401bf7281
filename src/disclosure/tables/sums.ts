import type { Contributors } from "../measures/contributors";
import type { Grouping } from "../measures/grouping";
import { PairNumbers } from "../pairNumbers";
import type { CellSpace } from "./cellSpace";

/** People, rows and the shares of organisations: of groups of rows, or of cells. */
export interface Sums {
  readonly people: Float64Array;
  readonly rows: Float64Array;
  readonly shares: { readonly pairs: PairNumbers; readonly people: number[]; readonly rows: number[] };
}

const noSums = (cells: number, pairs: number): Sums => ({
  people: new Float64Array(cells),
  rows: new Float64Array(cells),
  shares: { pairs: new PairNumbers(pairs), people: [], rows: [] },
});

const addShare = (
  { shares }: Sums,
  cell: number,
  organisation: number,
  people: number,
  rows: number,
): void => {
  const pair = shares.pairs.number(cell, organisation);
  shares.people[pair] = (shares.people[pair] ?? 0) + people;
  shares.rows[pair] = (shares.rows[pair] ?? 0) + rows;
};

const addTotal = ({ people, rows }: Sums, cell: number, morePeople: number, moreRows: number): void => {
  people[cell] = (people[cell] ?? 0) + morePeople;
  rows[cell] = (rows[cell] ?? 0) + moreRows;
};

const wholePeople = (count: number): number => (count > 0 ? Math.round(count) : 0);

/** Each row added to its group. */
export const summed = (
  { cellOf, cells }: Grouping,
  people: Float64Array,
  { at, sets }: Contributors,
): Sums => {
  const sums = noSums(cells, cellOf.length);
  cellOf.forEach((group, row) => {
    const count = wholePeople(people[row] ?? 0);
    addTotal(sums, group, count, 1);
    for (const organisation of sets[at[row] ?? 0] ?? []) addShare(sums, group, organisation, count, 1);
  });
  return sums;
};

/** The sums of groups, added up in all cells the groups stand in. */
export const raised = (groups: Sums, { cells, cellsOf, each }: CellSpace): Sums => {
  const sums = noSums(cells, 4 * cells);
  for (let group = 0; group < groups.people.length; group += 1) {
    for (let at = group * each; at < (group + 1) * each; at += 1) {
      addTotal(sums, cellsOf[at] ?? 0, groups.people[group] ?? 0, groups.rows[group] ?? 0);
    }
  }
  const { pairs, people, rows } = groups.shares;
  for (let pair = 0; pair < pairs.size; pair += 1) {
    const group = pairs.first(pair);
    for (let at = group * each; at < (group + 1) * each; at += 1) {
      addShare(sums, cellsOf[at] ?? 0, pairs.second(pair), people[pair] ?? 0, rows[pair] ?? 0);
    }
  }
  return sums;
};
