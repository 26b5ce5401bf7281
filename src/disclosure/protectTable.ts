import type { Alternative } from "./alternative";
import { audit, type Audit } from "./audit/audit";
import type { LinearSolver } from "./linearSolver";
import type { Protection } from "./rules/primary";
import { asPart, type Pace, type Steps } from "./steps";
import { optimal } from "./suppression/optimal";
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
}

export interface ProtectOptions {
  readonly solver?: LinearSolver | undefined;
  /** Tables of no more cells get the cheapest pattern there is; it takes seconds to a minute. */
  readonly optimalUpTo?: number;
}

interface Pattern {
  readonly suppressed: Uint8Array;
  readonly alternatives: readonly Alternative[];
}

/**
 * Suppresses what must not be seen, attacks the result, and gives out only what stood the attack: the optimal pattern of a
 * small table, else the heuristic's, and if ever an audit should fail that one too, a table without figures.
 */
export function* protectTable(
  table: Table,
  protections: readonly Protection[],
  options: ProtectOptions = {},
): Steps<ProtectedTable> {
  const primary = new Set(protections.map(({ cell }) => cell));
  for (const candidate of [optimalPattern, heuristicPattern]) {
    const pattern = yield* asPart(candidate(table, protections, options), 0, suppressing);
    const verdict = pattern && (yield* asPart(audited(table, protections, pattern, options), suppressing, 1));
    if (pattern && verdict?.disclosed.length === 0) return protectedBy(table, primary, pattern, verdict);
  }
  const nothing = { suppressed: new Uint8Array(table.cells).fill(1), alternatives: [] };
  const verdict = yield* audited(table, [], nothing, options);
  return protectedBy(table, primary, nothing, verdict);
}

/** Looking for a pattern takes longer than attacking it. */
const suppressing = 0.7;

function* optimalPattern(
  table: Table,
  protections: readonly Protection[],
  { solver, optimalUpTo = 0 }: ProtectOptions,
): Steps<Pattern | undefined> {
  if (solver === undefined || table.cells > optimalUpTo) return undefined;
  const pattern = yield* optimal(table, protections, solver, { secondsEach: 10, mostRounds: 30 });
  return pattern.suppressed && { suppressed: pattern.suppressed, alternatives: pattern.alternatives };
}

function* heuristicPattern(table: Table, protections: readonly Protection[]): Steps<Pattern | undefined> {
  return yield* suppress(table, protections);
}

const figuresOf = ({ people }: Table, { suppressed }: Pattern): Float64Array =>
  people.map((count, cell) => (suppressed[cell] === 1 ? NaN : count));

const audited = (
  table: Table,
  protections: readonly Protection[],
  pattern: Pattern,
  { solver }: ProtectOptions,
): Generator<number, Audit, Pace> => {
  const { people, contributions, equations } = table;
  const published = { figures: figuresOf(table, pattern), equations };
  const { alternatives } = pattern;
  return audit({ published, people, contributions, protections, alternatives, ...(solver && { solver }) });
};

const protectedBy = (
  table: Table,
  primary: ReadonlySet<number>,
  pattern: Pattern,
  verdict: Audit,
): ProtectedTable => ({
  figures: figuresOf(table, pattern),
  secondary: [...pattern.suppressed.keys()].filter(
    (cell) => pattern.suppressed[cell] === 1 && !primary.has(cell),
  ),
  audit: verdict,
});
