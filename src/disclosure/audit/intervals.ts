import type { LinearSolver, LoadedProgram } from "../linearSolver";
import { asPart, type Pace, type Steps } from "../steps";
import type { Contributions } from "../tables/contributions";
import { propagatedBounds, type Bounds } from "./bounds";
import { Ends } from "./ends";
import type { Interval } from "./exact";
import { settleEnds } from "./exactBounds";
import { insideKnowledge, outsideKnowledge, type Knowledge, type PublishedTables } from "./knowledge";
import { programOf } from "./program";

/** From what to what a reader computes a figure, in whole people. */
export interface ReaderInterval extends Interval {
  /** True when linear programming proved that no sums tell more; else it is by sums, and the true one may be narrower. */
  readonly exact: boolean;
}

/** What is left to be known of a figure that is not shown. */
export interface HiddenFigure {
  readonly cell: number;
  readonly outside: ReaderInterval;
  /** The organisation that comes closest; undefined where none that does not know the figure anyway comes closer than a reader outside. */
  readonly insider: (ReaderInterval & { readonly organisation: number }) | undefined;
}

export interface HiddenQuestion {
  readonly published: PublishedTables;
  /** The true figures; see `insideKnowledge`. */
  readonly people: Float64Array;
  readonly contributions: Contributions;
  /** Without one all is by sums. */
  readonly solver?: LinearSolver | undefined;
  /** Up to how many hidden figures, times readers, programs are solved; `usualSize` where nothing is said. */
  readonly exactUpTo?: number;
}

/** What is solved in some seconds. */
export const usualSize = 20_000;

/**
 * What remains uncertain of every suppressed figure of tables as they go out, for a reader outside and for the organisation that
 * comes closest to it. Told to hurry, it leaves by sums what is not solved by then.
 */
export function* hiddenFigures(question: HiddenQuestion): Steps<readonly HiddenFigure[]> {
  const { published, people, contributions, solver, exactUpTo = usualSize } = question;
  const insiders = [...new Set(contributions.organisation)].sort((one, other) => one - other);
  const outsider = outsideKnowledge(published);
  const { program, cells } = programOf(outsider);
  const isHidden = cells.map((cell) => Number.isNaN(published.figures[cell]));
  const size = isHidden.filter((hidden) => hidden).length;
  const loaded = size === 0 || size > exactUpTo ? undefined : solver?.load(program);
  const forInsiders = size * insiders.length > exactUpTo ? undefined : loaded;
  const reading = { cells, isHidden, people };
  const outside = yield* asPart(intervalsOf(outsider, { ...reading, loaded }), 0, outsideShare);
  const found = cells.map((cell, at): HiddenFigure => ({
    ...{ cell, outside: intervalAt(outside, at), insider: undefined },
  }));
  for (const [done, organisation] of insiders.entries()) {
    const knowledge = insideKnowledge(published, people, contributions, organisation);
    const steps = intervalsOf(knowledge, { ...reading, loaded: forInsiders, within: outside });
    const own = yield* asPart(steps, shareAt(done, insiders.length), shareAt(done + 1, insiders.length));
    found.forEach(({ cell, outside: everybody, insider }, at) => {
      const interval = intervalAt(own, at);
      const isCloser = widthOf(interval) < widthOf(insider ?? everybody);
      if (isCloser && Number.isNaN(knowledge.figures[cell]))
        found[at] = { cell, outside: everybody, insider: { organisation, ...interval } };
    });
  }
  loaded?.release();
  return found.filter((_, at) => isHidden[at]);
}

/** A reader outside is solved with more programs than an organisation. */
const outsideShare = 0.4;
const shareAt = (done: number, of: number): number => outsideShare + ((1 - outsideShare) * done) / of;

/** How many figures are possible besides the true one; Infinity where nothing bounds them. */
export const widthOf = ({ low, high }: Interval): number => high - low;

/** What one reader computes of each figure that is not known exactly. */
interface Intervals extends Bounds {
  readonly exact: readonly boolean[];
}

const intervalAt = ({ low, high, exact }: Intervals, at: number): ReaderInterval => ({
  ...{ low: low[at] ?? 0, high: high[at] ?? Infinity, exact: exact[at] ?? false },
});

interface Reading {
  /** What is not known exactly: hidden figures, and rounded ones. */
  readonly cells: readonly number[];
  /** Of each of these whether it is not shown at all. */
  readonly isHidden: readonly boolean[];
  readonly people: Float64Array;
  /** The program of a reader outside; undefined where sums must do. */
  readonly loaded: LoadedProgram | undefined;
  /** What everybody computes. */
  readonly within?: Bounds;
}

function* intervalsOf(knowledge: Knowledge, reading: Reading): Steps<Intervals> {
  const { cells, isHidden, people, loaded } = reading;
  const sums = sumsOf(knowledge, reading);
  const truth = Float64Array.from(cells, (cell) => people[cell] ?? 0);
  const ends = new Ends(picked(isHidden, sums.low, truth), picked(isHidden, sums.high, truth), truth);
  const pace: Pace = yield 0;
  if (loaded !== undefined && pace === "calm") {
    loaded.bound(sums.low, sums.high);
    yield* settleEnds(loaded, ends);
  }
  return {
    low: picked(isHidden, ends.low, sums.low),
    high: picked(isHidden, ends.high, sums.high),
    exact: cells.map((_, at) => ends.isSettled(at)),
  };
}

const sumsOf = (knowledge: Knowledge, { cells, within }: Reading): Bounds => {
  const { low, high } = propagatedBounds(knowledge);
  return {
    low: Float64Array.from(cells, (cell, at) => Math.max(low[cell] ?? 0, within?.low[at] ?? 0)),
    high: Float64Array.from(cells, (cell, at) =>
      Math.min(high[cell] ?? Infinity, within?.high[at] ?? Infinity),
    ),
  };
};

/** Of hidden figures the first of two, of others the second. */
const picked = (isHidden: readonly boolean[], one: Float64Array, other: Float64Array): Float64Array =>
  one.map((figure, at) => (isHidden[at] === true ? figure : (other[at] ?? 0)));
