import type { Contributors } from "../measures/contributors";
import { oneCell, refined, type Grouping } from "../measures/grouping";
import { contributionsFrom, type Contributions } from "./contributions";
import type { Equations } from "./equations";
import type { Hierarchy } from "./hierarchy";
import { cellSpace } from "./cellSpace";
import { raised, summed } from "./sums";

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
      contributions: contributionsFrom(ofGroups.shares, ofGroups.rows),
    },
  };
};

/** For each group a row that stands in it. */
const firstRows = ({ cellOf, cells }: Grouping): Uint32Array => {
  const rows = new Uint32Array(cells);
  for (let row = cellOf.length - 1; row >= 0; row -= 1) rows[cellOf[row] ?? 0] = row;
  return rows;
};
