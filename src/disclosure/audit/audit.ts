import type { Alternative } from "../alternative";
import type { LinearSolver } from "../linearSolver";
import type { Protection } from "../rules/primary";
import type { Steps } from "../steps";
import { allOrganisations, type Contributions } from "../tables/contributions";
import { consistent, reachOf } from "./believed";
import { propagatedBounds, type Bounds } from "./bounds";
import { exactIntervals, type Interval } from "./exact";
import { insideKnowledge, outsideKnowledge, type Knowledge, type PublishedTables } from "./knowledge";

/** What an audit is asked: the tables that go out, and what of them must stay secret. */
export interface AuditQuestion {
  readonly published: PublishedTables;
  /** The true figures. */
  readonly people: Float64Array;
  readonly contributions: Contributions;
  readonly protections: readonly Protection[];
  /** Offered as proof by whoever made the tables. They are checked, not believed; the audit does without, more slowly. */
  readonly alternatives?: readonly Alternative[];
  /** Without one, what only a solver could prove counts as disclosed. */
  readonly solver?: LinearSolver | undefined;
}

/** A protected figure that some reader computes too well. */
export interface Disclosed extends Interval {
  readonly cell: number;
  /** The organisation that computes it; undefined for a reader outside. */
  readonly insider: number | undefined;
  /** False when it was only not proved safe: the true interval may be wider than this. */
  readonly certain: boolean;
}

export interface Audit {
  /** What a reader outside computes of each cell by sums: the true interval is no wider. */
  readonly bounds: Bounds;
  /** Empty when the tables may go out. */
  readonly disclosed: readonly Disclosed[];
}

/**
 * Attacks tables before somebody else does: for a reader outside, and for each organisation in them that uses its own
 * figures, whether a protected cell can be computed more closely than its protection allows. It knows nothing of how the
 * tables were protected. Told to hurry, it solves no more programs: what is not proved by then counts as disclosed.
 */
export function* audit(question: AuditQuestion): Steps<Audit> {
  const offered = consistent(question.alternatives ?? [], question.published);
  const insiders = allOrganisations(question.contributions);
  const disclosed = yield* disclosedTo(undefined, outsideKnowledge(question.published), question, offered);
  for (const [done, insider] of insiders.entries()) {
    const { published, people, contributions } = question;
    const knowledge = insideKnowledge(published, people, contributions, insider);
    disclosed.push(...(yield* disclosedTo(insider, knowledge, question, offered)));
    yield done / insiders.length;
  }
  return { bounds: propagatedBounds(outsideKnowledge(question.published)), disclosed };
}

function* disclosedTo(
  insider: number | undefined,
  knowledge: Knowledge,
  { published, people, protections, solver }: AuditQuestion,
  offered: readonly Alternative[],
): Steps<Disclosed[]> {
  const reach = reachOf(offered, knowledge, people);
  const open = protections
    .filter(({ cell }) => !Number.isNaN(published.figures[cell]) || Number.isNaN(knowledge.figures[cell]))
    .map((protection) => wanted(protection, knowledge, people))
    .filter(({ cell, low, high }) => {
      const truth = people[cell] ?? 0;
      return truth - (reach.less[cell] ?? 0) > low || truth + (reach.more[cell] ?? 0) < high;
    });
  return open.length === 0 ? [] : yield* attacked(insider, knowledge, open, solver);
}

interface Wanted extends Interval {
  readonly cell: number;
}

/** The interval that must stay possible: an insider knows that nobody can take away what it gave itself. */
const wanted = ({ cell, below, above }: Protection, { least }: Knowledge, people: Float64Array): Wanted => {
  const truth = people[cell] ?? 0;
  return { cell, low: Math.max(truth - below, least[cell] ?? 0), high: truth + above };
};

function* attacked(
  insider: number | undefined,
  knowledge: Knowledge,
  open: readonly Wanted[],
  solver: LinearSolver | undefined,
): Steps<Disclosed[]> {
  const bounds = propagatedBounds(knowledge);
  const exact = solver && exactIntervals(knowledge, solver);
  const disclosed: Disclosed[] = [];
  let calm = true;
  for (const { cell, low, high } of open) {
    const sums = { low: bounds.low[cell] ?? 0, high: bounds.high[cell] ?? Infinity };
    const pinned = !covers(sums, { low, high });
    const solved = pinned || !calm ? undefined : exact?.of(cell);
    if (pinned) disclosed.push({ cell, insider, ...sums, certain: true });
    else if (solved === undefined) disclosed.push({ cell, insider, ...sums, certain: false });
    else if (!covers(solved, { low, high })) disclosed.push({ cell, insider, ...solved, certain: true });
    if (solved !== undefined) calm = (yield 0) === "calm";
  }
  exact?.release();
  return disclosed;
}

const tolerance = 1e-6;

const covers = (outer: Interval, inner: Interval): boolean =>
  outer.low <= inner.low + tolerance && outer.high >= inner.high - tolerance;
