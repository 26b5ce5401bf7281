import { audit, type Audit } from "./audit/audit";
import type { LinearSolver } from "./linearSolver";
import type { Protection } from "./rules/primary";
import { asPart, type Pace, type Steps } from "./steps";
import { costOf, informationCosts } from "./suppression/costs";
import { optimal, type OptimalPattern, type Pattern } from "./suppression/optimal";
import { suppress } from "./suppression/suppress";
import type { Table } from "./tables/table";

/** A table that may go out. */
export interface ProtectedTable {
  /** NaN where a figure is suppressed. */
  readonly figures: Float64Array;
  /** Cells suppressed to protect others, in ascending order. */
  readonly secondary: readonly number[];
  /** The verdict on exactly these figures: nothing is disclosed. */
  readonly audit: Audit;
  /** Proved: no safe pattern loses less (`informationCosts`). */
  readonly isOptimal: boolean;
}

export interface ProtectOptions {
  readonly solver?: LinearSolver | undefined;
  /** Tables of no more cells get the cheapest pattern there is, as far as it is found in some seconds. */
  readonly optimalUpTo?: number;
}

/** A pattern that stood the attack. */
interface SafePattern extends Pattern {
  readonly audit: Audit;
}

/**
 * Suppresses what must not be seen, attacks the result, and gives out only what stood the attack: the heuristic's pattern, for a
 * small table a cheaper one where there is one, and if ever an audit should fail both, a table without figures.
 */
export function* protectTable(
  table: Table,
  protections: readonly Protection[],
  options: ProtectOptions = {},
): Steps<ProtectedTable> {
  const quick = yield* asPart(suppress(table, protections), 0, quickly);
  const safe = yield* asPart(stood(table, protections, quick, options), quickly, attacked);
  const search = yield* asPart(cheaper(table, protections, safe, options), attacked, searched);
  const { pattern } = search;
  const better = pattern && (yield* asPart(stood(table, protections, pattern, options), searched, 1));
  const best = better ?? safe ?? (yield* withoutFigures(table, options));
  const primary = new Set(protections.map(({ cell }) => cell));
  const isOptimal = costOf(informationCosts(table), best.suppressed) < search.leastCost + tolerance;
  return { ...protectedBy(table, primary, best), isOptimal };
}

/** How far the work is after each part, where the optimum is looked for. */
const [quickly, attacked, searched] = [0.3, 0.4, 0.9] as const;
const tolerance = 1e-6;

/** Some seconds, and for tables that are hard for their size half a minute. */
const limits = { nodesEach: 1000, mostRounds: 40, mostPrograms: 3000 };

const usualOptimalUpTo = 600;

function* cheaper(
  table: Table,
  protections: readonly Protection[],
  safe: SafePattern | undefined,
  { solver, optimalUpTo = usualOptimalUpTo }: ProtectOptions,
): Steps<OptimalPattern> {
  const isTried = solver !== undefined && table.cells <= optimalUpTo && protections.length > 0;
  if (!isTried) return { pattern: undefined, leastCost: 0 };
  const costToBeat = safe ? costOf(informationCosts(table), safe.suppressed) : Infinity;
  return yield* optimal(table, protections, solver, { ...limits, costToBeat });
}

function* stood(
  table: Table,
  protections: readonly Protection[],
  pattern: Pattern,
  options: ProtectOptions,
): Steps<SafePattern | undefined> {
  const verdict = yield* audited(table, protections, pattern, options);
  return verdict.disclosed.length === 0 ? { ...pattern, audit: verdict } : undefined;
}

function* withoutFigures(table: Table, options: ProtectOptions): Steps<SafePattern> {
  const nothing = { suppressed: new Uint8Array(table.cells).fill(1), alternatives: [] };
  return { ...nothing, audit: yield* audited(table, [], nothing, options) };
}

const figuresOf = ({ people }: Table, { suppressed }: Pattern): Float64Array =>
  people.map((count, cell) => (suppressed[cell] === 1 ? NaN : count));

const audited = (
  table: Table,
  protections: readonly Protection[],
  pattern: Pattern,
  { solver }: ProtectOptions,
): Generator<number, Audit, Pace> => {
  const published = { figures: figuresOf(table, pattern), equations: table.equations };
  return audit({ ...table, published, protections, alternatives: pattern.alternatives, solver });
};

const protectedBy = (
  table: Table,
  primary: ReadonlySet<number>,
  safe: SafePattern,
): Omit<ProtectedTable, "isOptimal"> => ({
  figures: figuresOf(table, safe),
  secondary: [...safe.suppressed.keys()].filter((cell) => safe.suppressed[cell] === 1 && !primary.has(cell)),
  audit: safe.audit,
});
