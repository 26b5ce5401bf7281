import type { Alternative } from "../alternative";
import type { LinearSolver } from "../linearSolver";
import type { Protection } from "../rules/primary";
import { asPart, type Steps } from "../steps";
import type { Table } from "../tables/table";
import { Attacker, type Attack } from "./attack";
import { costOf, informationCosts } from "./costs";
import { coverOf, firstCuts, type Cut } from "./cover";
import { seenSafe } from "./seenSafe";
import { suppress } from "./suppress";

/** A safe pattern. */
export interface Pattern {
  /** 1 where a cell is suppressed. */
  readonly suppressed: Uint8Array;
  /** As in `Suppression`; where they prove nothing, a linear program does. */
  readonly alternatives: readonly Alternative[];
}

/** The cheapest pattern there is, as far as it was found. */
export interface OptimalPattern {
  /** Undefined when none cheaper than the one to beat was found. */
  readonly pattern: Pattern | undefined;
  /** No safe pattern costs less than this (`informationCosts`): how good any other one is. */
  readonly leastCost: number;
}

/** What the search may take. In counts, not in seconds: the same table gives the same pattern on every machine. */
export interface OptimalLimits {
  /** Branches of each choice of the solver. */
  readonly nodesEach: number;
  readonly mostRounds: number;
  /** Linear programs of all attacks together. */
  readonly mostPrograms: number;
  /** Patterns that cost as much or more are of no use. */
  readonly costToBeat: number;
}

const tolerance = 1e-6;

/**
 * Optimal secondary suppression, for tables of some hundred cells: the solver chooses the cheapest cells that meet all cuts
 * known so far, an attack on that pattern adds what it lacks, until nothing is lacking (Benders decomposition, Fischetti and
 * Salazar 2001). Each choice is repaired besides, so that whenever it ends, by hurry or for want of rounds, it has the cheapest
 * safe pattern so far.
 */
export function* optimal(
  table: Table,
  protections: readonly Protection[],
  solver: LinearSolver,
  limits: OptimalLimits,
): Steps<OptimalPattern> {
  const attacker = new Attacker(table, solver, limits.mostPrograms);
  try {
    return yield* searched(table, protections, { solver, attacker }, limits);
  } finally {
    attacker.release();
  }
}

function* searched(
  table: Table,
  protections: readonly Protection[],
  { solver, attacker }: { readonly solver: LinearSolver; readonly attacker: Attacker },
  { nodesEach, mostRounds, costToBeat }: OptimalLimits,
): Steps<OptimalPattern> {
  const costs = informationCosts(table);
  const cuts: Cut[] = [...firstCuts(table, protections)];
  let best: Pattern | undefined;
  let leastCost = 0;
  const costOfBest = (): number => (best === undefined ? costToBeat : costOf(costs, best.suppressed));
  const cheaper = (pattern: Pattern): Pattern | undefined =>
    costOf(costs, pattern.suppressed) < costOfBest() - tolerance ? pattern : best;
  for (let round = 0; round < mostRounds; round += 1) {
    if ((yield shareAfter(round)) === "hurry") break;
    const choice = solver.choose(coverOf(table, protections, cuts), costs, nodesEach);
    leastCost = Math.max(leastCost, choice?.leastCost ?? 0);
    if (choice === undefined || leastCost > costOfBest() - tolerance) break;
    const suppressed = Uint8Array.from(choice.columns);
    const [from, to] = [shareAfter(round), shareAfter(round + 1)];
    const attack = yield* asPart(attacked(attacker, table, protections, suppressed), from, to);
    if (attack === undefined) break;
    const isSafe = attack.lacking.length === 0;
    const safe = isSafe ? attack : yield* asPart(suppress(table, protections, cellsIn(suppressed)), to, to);
    best = cheaper({ suppressed, ...safe });
    if (isSafe || attack.lacking.some((cut) => cut.length === 0)) break;
    cuts.push(...attack.lacking);
  }
  return { pattern: best, leastCost };
}

/** How far the work is: the first rounds teach most, and how many come nobody knows. */
const shareAfter = (rounds: number): number => 1 - 0.7 ** rounds;

/** Programs are solved only for cells whose safety is not seen without them. */
function* attacked(
  attacker: Attacker,
  table: Table,
  protections: readonly Protection[],
  suppressed: Uint8Array,
): Steps<Attack | undefined> {
  const seen = seenSafe(table, protections, suppressed);
  const attack = yield* attacker.attack(suppressed, seen.open);
  return attack && { ...attack, alternatives: [...seen.alternatives, ...attack.alternatives] };
}

const cellsIn = (suppressed: Uint8Array): readonly number[] =>
  [...suppressed.keys()].filter((cell) => suppressed[cell] === 1);
