import type { Steps } from "../../disclosure/steps";
import type { RepairEffect } from "./repairEffect";
import { movedBy, peopleLostBy, planOf } from "./repairPlan";
import { RepairSearch } from "./repairSearch";
import type { Repairing } from "./repairing";
import type { Risk, RiskDecisions } from "./riskDecisions";

/** Repairs that together settle most for the least. A person does all of them, some, or none. */
export interface RepairSuggestion {
  /** In the order in which they are to be done: what each does after those before it. */
  readonly effects: readonly RepairEffect[];
  /** Cells that say less once all are done, each counted once. */
  readonly cells: number;
  /** People that are counted no more. */
  readonly people: number;
  /** Headers of the columns by whose values sums change. */
  readonly moved: readonly string[];
  /** What these repairs leave at risk, in rows. */
  readonly left: readonly { readonly risk: Risk; readonly rows: number }[];
}

/** Enough for the combinations that matter, and the same on every machine. */
const usualTries = 1_000;

/**
 * The repairs after which fewest rows are at risk; among those that reach it, with the fewest cells changed, then the fewest
 * people lost, then the fewest columns whose sums change. Where there are too many combinations to try them all, it is never
 * worse than repairing risk after risk by the most useful repair of each.
 *
 * @param decisions risks that may remain by a person's word are left alone
 * @param mostTries repairs that are tried at most, after the first way through
 */
export function* suggestRepairs(
  state: Repairing,
  decisions: RiskDecisions,
  mostTries = usualTries,
): Steps<RepairSuggestion> {
  const start = planOf(state, decisions);
  const best = yield* new RepairSearch(start, decisions, mostTries).run();
  return {
    effects: best.effects,
    cells: best.cells - start.cells,
    people: peopleLostBy(best),
    moved: movedBy(best),
    left: [...best.open].map(([risk, rows]) => ({ risk, rows: rows.length })),
  };
}
