import type { LinearProgram, LinearSolver } from "../linearSolver";
import type { Protection } from "../rules/primary";
import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import { informationCosts } from "./costs";
import { cutsFor, type Cut } from "./cuts";

/** The cheapest pattern there is. */
export interface OptimalPattern {
  /** 1 where a cell is suppressed; undefined when it was not found in time: the heuristic's pattern stays. */
  readonly suppressed: Uint8Array | undefined;
  /** No safe pattern costs less than this (`informationCosts`): how good any other one is. */
  readonly leastCost: number;
}

/** What the search may take. */
export interface OptimalLimits {
  /** Seconds for each choice of the solver. */
  readonly secondsEach: number;
  readonly mostRounds: number;
}

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
  const cuts: Cut[] = [];
  let leastCost = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const choice = solver.choose(coverOf(table.cells, protections, cuts), costs, secondsEach);
    if (choice === undefined) break;
    leastCost = Math.max(leastCost, choice.leastCost);
    const suppressed = Uint8Array.from(choice.columns);
    const lacking = lackingIn(table, protections, suppressed, insiders, solver);
    if (lacking.length === 0) return { suppressed, leastCost };
    cuts.push(...lacking);
    if (lacking.some((cut) => cut.length === 0) || (yield round / mostRounds) === "hurry") break;
  }
  return { suppressed: undefined, leastCost };
}

/** What the first viewer that finds something finds: a reader outside, then each organisation. */
const lackingIn = (
  table: Table,
  protections: readonly Protection[],
  suppressed: Uint8Array,
  insiders: readonly number[],
  solver: LinearSolver,
): readonly Cut[] => {
  for (const viewer of [undefined, ...insiders]) {
    const cuts = cutsFor(table, protections, suppressed, viewer, solver);
    if (cuts.length > 0) return cuts;
  }
  return [];
};

/** Each cut asks for one of its cells; protected cells are suppressed anyway. */
const coverOf = (cells: number, protections: readonly Protection[], cuts: readonly Cut[]): LinearProgram => {
  const lower = new Float64Array(cells);
  for (const { cell } of protections) lower[cell] = 1;
  const start = [0];
  for (const cut of cuts) start.push((start.at(-1) ?? 0) + cut.length);
  const index = Uint32Array.from(cuts.flat());
  return {
    lower,
    upper: new Float64Array(cells).fill(1),
    rowLower: new Float64Array(cuts.length).fill(1),
    rowUpper: new Float64Array(cuts.length).fill(Infinity),
    start: Uint32Array.from(start),
    index,
    value: new Float64Array(index.length).fill(1),
  };
};
