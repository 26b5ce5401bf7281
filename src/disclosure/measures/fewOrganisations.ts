import type { DistinctValues } from "../../table/relations/distinct";
import { organisationsInCells, type Contributors } from "./contributors";
import { groupedBy, rowsOf, type Grouping } from "./grouping";

/** The keys of one level of detail: a place of this level, with activity, sub-cluster, month or donor as is looked at. */
export interface KeyLevel {
  /** How the caller knows the level. */
  readonly level: string;
  readonly keys: readonly DistinctValues[];
}

export interface FewOrganisations {
  readonly level: string;
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

/**
 * Distinct organisations per cell, at each level of detail: distinct l-diversity with the organisation as sensitive
 * variable (Machanavajjhala et al. 2007), the leading measure of 4W data. Donor, activity and place as keys find the
 * combinations that only one organisation has.
 *
 * @param minimum organisations that the cluster asks for
 */
export const fewOrganisations = (
  levels: readonly KeyLevel[],
  contributors: Contributors,
  minimum = 3,
): readonly FewOrganisations[] =>
  levels.map(({ level, keys }) =>
    counted(level, groupedBy(keys, contributors.at.length), contributors, minimum),
  );

const counted = (
  level: string,
  grouping: Grouping,
  contributors: Contributors,
  minimum: number,
): FewOrganisations => {
  const organisations = organisationsInCells(grouping, contributors);
  const having = (count: number) => (cell: number) => organisations[cell] === count;
  const isMore = (count: number | undefined): boolean => count !== undefined && count > 2 && count < minimum;
  return {
    level,
    ...grouping,
    lone: organisations.filter((count) => count === 1).length,
    paired: organisations.filter((count) => count === 2).length,
    loneRows: rowsOf(grouping, having(1)),
    pairedRows: rowsOf(grouping, having(2)),
    more: organisations.filter(isMore).length,
    moreRows: rowsOf(grouping, (cell) => isMore(organisations[cell])),
  };
};

/** For each row the distinct organisations of its cell: the l of distinct l-diversity. */
export const diversity = (keys: readonly DistinctValues[], contributors: Contributors): Uint32Array => {
  const grouping = groupedBy(keys, contributors.at.length);
  const organisations = organisationsInCells(grouping, contributors);
  return grouping.cellOf.map((cell) => organisations[cell] ?? 0);
};
