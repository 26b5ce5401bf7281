import type { Alternative } from "../alternative";
import type { LinearSolver } from "../linearSolver";
import type { Protection } from "../rules/primary";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { informationCosts } from "./costs";
import { coverOf, firstCuts, type Cut } from "./cover";
import { cutsFor } from "./cuts";
import type { Terms } from "./alternatives";
import { Defender } from "./defender";

/** The cheapest pattern there is. */
export interface OptimalPattern {
  /** 1 where a cell is suppressed; undefined when it was not found in time: the heuristic's pattern stays. */
  readonly suppressed: Uint8Array | undefined;
  /** As in `Suppression`; where they prove nothing, a linear program does. */
  readonly alternatives: readonly Alternative[];
  /** No safe pattern costs less than this (`informationCosts`): how good any other one is. */
  readonly leastCost: number;
}

/** What the search may take. */
export interface OptimalLimits {
  /** Seconds for each choice of the solver. */
  readonly secondsEach: number;
  readonly mostRounds: number;
}

const free: Terms = { free: true, mostSteps: 400 };

/**
 * Optimal secondary suppression, for tables of some hundred cells: the solver chooses the cheapest cells that meet all cuts
 * known so far, an attack on that pattern adds what it lacks, until nothing is lacking (Benders decomposition, Fischetti and
 * Salazar 2001). Told to hurry, it stops without a pattern.
 */
export function* optimal(
  table: Table,
  protections: readonly Protection[],
  solver: LinearSolver,
  { secondsEach, mostRounds }: OptimalLimits,
): Steps<OptimalPattern> {
  const costs = informationCosts(table);
  const insiders = [...new Set(table.contributions.organisation)].sort((a, b) => a - b);
  const cuts: Cut[] = [...firstCuts(table, protections)];
  let leastCost = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const choice = solver.choose(coverOf(table, protections, cuts), costs, secondsEach);
    if (choice === undefined) break;
    leastCost = Math.max(leastCost, choice.leastCost);
    const suppressed = Uint8Array.from(choice.columns);
    const { lacking, alternatives } = attacked(table, protections, suppressed, insiders, solver);
    if (lacking.length === 0) return { suppressed, alternatives, leastCost };
    cuts.push(...lacking);
    if (lacking.some((cut) => cut.length === 0) || (yield round / mostRounds) === "hurry") break;
  }
  return { suppressed: undefined, alternatives: [], leastCost };
}

/** What each viewer finds lacking. Programs are solved only for cells whose safety is not seen without them. */
const attacked = (
  table: Table,
  protections: readonly Protection[],
  suppressed: Uint8Array,
  insiders: readonly number[],
  solver: LinearSolver,
): { readonly lacking: readonly Cut[]; readonly alternatives: readonly Alternative[] } => {
  const defender = new Defender(table, informationCosts(table));
  suppressed.forEach((isSuppressed, cell) => {
    if (isSuppressed === 1) defender.mask.suppress(cell);
  });
  const alternatives: Alternative[] = [];
  const open = protections.filter((protection) => {
    const defences = ([1, -1] as const).map((sign) => defender.defend(protection, sign, free));
    alternatives.push(...defences.flatMap((defence) => defence?.alternatives ?? []));
    return defences.includes(undefined);
  });
  const viewers = open.length === 0 ? [] : [undefined, ...insiders];
  const lacking = viewers.flatMap((viewer) => cutsFor(table, open, suppressed, viewer, solver));
  return { lacking, alternatives };
};
