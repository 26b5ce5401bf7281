import type { Contributors } from "../measures/contributors";
import { oneCell, refined, type Grouping } from "../measures/grouping";
import { PairNumbers } from "../pairNumbers";
import { contributionsFrom, type Contributions } from "./contributions";
import type { Equations } from "./equations";
import type { Hierarchy } from "./hierarchy";
import { cellSpace, type CellSpace } from "./cellSpace";

/** For each dimension the finest level a table shows; 0 shows its total only. */
export type Shape = readonly number[];

/** What tables are made of. */
export interface TableSource {
  readonly dimensions: readonly Hierarchy[];
  /**
   * The tables that go out together. A cell that two of them show is one cell, so what they say of each other is in the
   * equations (linked tables).
   */
  readonly shapes: readonly Shape[];
  /** People in each row, counted as whole people; NaN and what is below zero count as nobody. */
  readonly people: Float64Array;
  readonly contributors: Contributors;
}

/** Tables with all their totals. Cells nobody reports in are not there: their zero is known to every reader. */
export interface Table {
  readonly cells: number;
  /** For each dimension the node of each cell. */
  readonly nodes: readonly Uint32Array[];
  readonly people: Float64Array;
  readonly contributions: Contributions;
  readonly equations: Equations;
  readonly groups: Groups;
}

/** The rows that stand in the same cells of all tables: the finest there is. One person more counts in each of its cells. */
export interface Groups {
  readonly count: number;
  /** The cells of group `g` stand from `g * each` on. */
  readonly cellsOf: Uint32Array;
  readonly each: number;
  readonly people: Float64Array;
  readonly contributions: Contributions;
}

/** All cells and totals, from one pass over the rows. */
export const tableOf = ({ dimensions, shapes, people, contributors }: TableSource): Table => {
  const rows = people.length;
  const grouping = dimensions.reduce((finer, { of }) => refined(finer, of), oneCell(rows));
  const space = cellSpace(dimensions, shapes, firstRows(grouping));
  const ofGroups = summed(grouping, people, contributors);
  const cellSums = raised(ofGroups, space);
  const rowsOfGroups = Float64Array.from(ofGroups.rows);
  return {
    cells: space.cells,
    nodes: space.nodes,
    people: cellSums.people,
    contributions: contributionsFrom(cellSums.shares, cellSums.rows),
    equations: space.equations,
    groups: {
      count: grouping.cells,
      cellsOf: space.cellsOf,
      each: space.each,
      people: ofGroups.people,
      contributions: contributionsFrom(ofGroups.shares, rowsOfGroups),
    },
  };
};

interface Sums {
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

const summed = ({ cellOf, cells }: Grouping, people: Float64Array, { at, sets }: Contributors): Sums => {
  const sums = noSums(cells, cellOf.length);
  cellOf.forEach((group, row) => {
    const count = wholePeople(people[row] ?? 0);
    addTotal(sums, group, count, 1);
    for (const organisation of sets[at[row] ?? 0] ?? []) addShare(sums, group, organisation, count, 1);
  });
  return sums;
};

/** The sums of groups, added up in all cells the groups stand in. */
const raised = (groups: Sums, { cells, cellsOf, each }: CellSpace): Sums => {
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

/** For each group a row that stands in it. */
const firstRows = ({ cellOf, cells }: Grouping): Uint32Array => {
  const rows = new Uint32Array(cells);
  for (let row = cellOf.length - 1; row >= 0; row -= 1) rows[cellOf[row] ?? 0] = row;
  return rows;
};
