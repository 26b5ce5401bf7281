import { thresholdsFor, type DisclosureRules } from "../rules/rules";

/** A number of people that stands in a row and is small for its sub-cluster. */
export interface SmallCount {
  readonly row: number;
  readonly people: number;
  /** The least that may stand there. */
  readonly minimum: number;
}

/**
 * Numbers of people that are above zero and below what their sub-cluster allows: 10 for GBV and child protection.
 *
 * @param people for each row; NaN where nothing stands
 * @param subClusterOf for each row, as `rules.bySubCluster` names it
 */
export const smallCounts = (
  people: Float64Array,
  subClusterOf: (row: number) => string | undefined,
  rules: DisclosureRules,
): readonly SmallCount[] => {
  const found: SmallCount[] = [];
  const all = [rules.usual, ...Object.values(rules.bySubCluster)];
  const largest = Math.max(...all.map((thresholds) => thresholds.people));
  people.forEach((count, row) => {
    if (!(count > 0 && count < largest)) return;
    const minimum = thresholdsFor(rules, subClusterOf(row)).people;
    if (count < minimum) found.push({ row, people: count, minimum });
  });
  return found;
};
