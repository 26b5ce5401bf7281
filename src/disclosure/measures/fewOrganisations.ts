import type { DistinctValues } from "../../table/relations/distinct";
import { organisationsInCells, type Contributors } from "./contributors";
import { groupedBy, rowsOf, type Grouping } from "./grouping";

/** What keys tell of the organisations behind their cells. */
export interface FewOrganisations {
  readonly cells: number;
  /** For each row its cell. */
  readonly cellOf: Uint32Array;
  /** Cells in which one organisation is alone: its code there is its name to whoever knows the place. */
  readonly lone: number;
  /** Cells of two organisations: each learns the other's figure by subtracting its own. */
  readonly paired: number;
  /** Zero-based rows of the lone and paired cells, from top to bottom. */
  readonly loneRows: readonly number[];
  readonly pairedRows: readonly number[];
  /** Cells of more organisations that are still fewer than the cluster asks for; none where that is 3 or less. */
  readonly more: number;
  readonly moreRows: readonly number[];
}

/** How many organisations the cluster asks for behind what a row is about. */
export type MinimumOf = (row: number) => number;

/**
 * Distinct organisations per cell: distinct l-diversity with the organisation as sensitive variable (Machanavajjhala et al.
 * 2007), the leading measure of 4W data. Donor, activity and place as keys find the combinations that only one organisation has.
 *
 * @param keys of one level of detail: a place of this level, with activity, sub-cluster, month or donor as is looked at
 */
export const fewOrganisations = (
  keys: readonly DistinctValues[],
  contributors: Contributors,
  minimumOf: MinimumOf,
): FewOrganisations => {
  const { grouping, organisations, asked } = behindCells(keys, contributors, minimumOf);
  const having = (count: number) => (cell: number) => organisations[cell] === count;
  const isMore = (cell: number): boolean => {
    const count = organisations[cell] ?? 0;
    return count > 2 && count < (asked[cell] ?? 0);
  };
  return {
    ...grouping,
    lone: organisations.filter((count) => count === 1).length,
    paired: organisations.filter((count) => count === 2).length,
    loneRows: rowsOf(grouping, having(1)),
    pairedRows: rowsOf(grouping, having(2)),
    more: organisations.filter((_, cell) => isMore(cell)).length,
    moreRows: rowsOf(grouping, isMore),
  };
};

/** The rows of cells behind which somebody stands, and fewer organisations than are asked for; from top to bottom. */
export const rowsOfFewOrganisations = (
  keys: readonly DistinctValues[],
  contributors: Contributors,
  minimumOf: MinimumOf,
): readonly number[] => {
  const { grouping, organisations, asked } = behindCells(keys, contributors, minimumOf);
  return rowsOf(grouping, (cell) => {
    const count = organisations[cell] ?? 0;
    return count > 0 && count < (asked[cell] ?? 0);
  });
};

/** How many organisations stand behind each cell, and how many are asked for: as many as any of its rows asks for. */
const behindCells = (
  keys: readonly DistinctValues[],
  contributors: Contributors,
  minimumOf: MinimumOf,
): { readonly grouping: Grouping; readonly organisations: Uint32Array; readonly asked: Uint32Array } => {
  const grouping = groupedBy(keys, contributors.at.length);
  const { cellOf, cells } = grouping;
  const asked = new Uint32Array(cells);
  cellOf.forEach((cell, row) => (asked[cell] = Math.max(asked[cell] ?? 0, minimumOf(row))));
  return { grouping, organisations: organisationsInCells(grouping, contributors), asked };
};

/** For each row the distinct organisations of its cell: the l of distinct l-diversity. */
export const diversity = (keys: readonly DistinctValues[], contributors: Contributors): Uint32Array => {
  const grouping = groupedBy(keys, contributors.at.length);
  const organisations = organisationsInCells(grouping, contributors);
  return grouping.cellOf.map((cell) => organisations[cell] ?? 0);
};
