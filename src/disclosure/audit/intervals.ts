import type { LinearSolver } from "../linearSolver";
import { asPart, type Steps } from "../steps";
import { allOrganisations, type Contributions } from "../tables/contributions";
import type { Interval } from "./exact";
import { insideKnowledge, outsideKnowledge, type PublishedTables } from "./knowledge";
import { programOf } from "./program";
import { intervalAt, intervalsOf, type ReaderInterval, type Reading } from "./readerIntervals";

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
  const { published, people, solver, exactUpTo = usualSize } = question;
  const { program, cells } = programOf(outsideKnowledge(published));
  const isHidden = cells.map((cell) => Number.isNaN(published.figures[cell]));
  const size = isHidden.filter((hidden) => hidden).length;
  const loaded = size === 0 || size > exactUpTo ? undefined : solver?.load(program);
  try {
    const insiders = allOrganisations(question.contributions);
    const isSolvedInside = size * insiders.length <= exactUpTo;
    const found = yield* closest(question, { cells, isHidden, people, loaded }, insiders, isSolvedInside);
    return found.filter((_, at) => isHidden[at]);
  } finally {
    loaded?.release();
  }
}

/** For each cell of the reading, hidden or not. @param isSolvedInside whether programs are solved for organisations too */
function* closest(
  { published, people, contributions }: HiddenQuestion,
  reading: Reading,
  insiders: readonly number[],
  isSolvedInside: boolean,
): Steps<readonly HiddenFigure[]> {
  const outside = yield* asPart(intervalsOf(outsideKnowledge(published), reading), 0, outsideShare);
  const found = reading.cells.map((cell, at): HiddenFigure => ({
    ...{ cell, outside: intervalAt(outside, at), insider: undefined },
  }));
  const narrower = { ...reading, loaded: isSolvedInside ? reading.loaded : undefined, within: outside };
  for (const [done, organisation] of insiders.entries()) {
    const knowledge = insideKnowledge(published, people, contributions, organisation);
    const [from, to] = [shareAt(done, insiders.length), shareAt(done + 1, insiders.length)];
    const own = yield* asPart(intervalsOf(knowledge, narrower), from, to);
    found.forEach(({ cell, outside: everybody, insider }, at) => {
      const interval = intervalAt(own, at);
      const isCloser = widthOf(interval) < widthOf(insider ?? everybody);
      if (isCloser && Number.isNaN(knowledge.figures[cell]))
        found[at] = { cell, outside: everybody, insider: { organisation, ...interval } };
    });
  }
  return found;
}

/** A reader outside is solved with more programs than an organisation. */
const outsideShare = 0.4;
const shareAt = (done: number, of: number): number => outsideShare + ((1 - outsideShare) * done) / of;

/** How many figures are possible besides the true one; Infinity where nothing bounds them. */
export const widthOf = ({ low, high }: Interval): number => high - low;
