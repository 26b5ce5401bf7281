import type { RoundingError } from "../audit/knowledge";
import type { LinearSolver } from "../linearSolver";
import type { Equations } from "../tables/equations";
import { chosenMultiples } from "./choice";
import { addsUp, shownEquations } from "./shownSums";
import { walkedToMultiples } from "./walk";

export interface RoundingOptions {
  /** Where the heuristic finds no sums that stand, a table of no more than `chosenUpTo` cells is put to it. */
  readonly solver?: LinearSolver | undefined;
  readonly chosenUpTo?: number;
  readonly mostNodes?: number;
}

/** What a reader who knows how figures were rounded can say of each: its multiple lies just below the true one, or above. */
export const roundingErrorOf = (base: number): RoundingError => ({ below: base - 1, above: base - 1 });

/**
 * Rounds all figures of a table to one of the two multiples of `base` around each, so that all totals still add up
 * (controlled rounding, Cox 1987; SDC Handbook ch. 5); multiples stay. Where no such table is found, what is left goes to its
 * nearest multiple: see `addsUp`. Rounding is never the only protection.
 *
 * @param figures whole people, NaN where a figure is suppressed: what stands in a sum with it need not add up
 */
export const rounded = (
  figures: Float64Array,
  equations: Equations,
  base: number,
  { solver, chosenUpTo = 1000, mostNodes = 100 }: RoundingOptions = {},
): Float64Array => {
  const shown = shownEquations(figures, equations);
  const walked = walkedToMultiples(figures, shown, base).map((figure) => base * Math.round(figure / base));
  if (solver === undefined || figures.length > chosenUpTo || addsUp(walked, shown)) return walked;
  return chosenMultiples(figures, shown, base, solver, mostNodes) ?? walked;
};
