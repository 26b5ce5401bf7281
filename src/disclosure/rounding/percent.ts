import type { DisclosureRules } from "../rules/rules";

/**
 * A share in whole percent; undefined where it may not be shown: percentages wear the mask of their counts (33 % of a
 * published 3 is 1), and of few people they are the counts themselves.
 *
 * @param part NaN where the count is suppressed
 * @param whole NaN where the total is suppressed
 */
export const percentOf = (
  part: number,
  whole: number,
  { minimumDenominator }: Pick<DisclosureRules, "minimumDenominator">,
): number | undefined => {
  const shown = !Number.isNaN(part) && whole >= minimumDenominator;
  return shown ? Math.round((100 * part) / whole) : undefined;
};
