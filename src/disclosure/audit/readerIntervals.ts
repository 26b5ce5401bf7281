import type { LoadedProgram } from "../linearSolver";
import type { Pace, Steps } from "../steps";
import { propagatedBounds, type Bounds } from "./bounds";
import { Ends } from "./ends";
import type { Interval } from "./exact";
import { settleEnds } from "./exactBounds";
import type { Knowledge } from "./knowledge";

/** From what to what a reader computes a figure, in whole people. */
export interface ReaderInterval extends Interval {
  /** True when linear programming proved that no sums tell more; else it is by sums, and the true one may be narrower. */
  readonly exact: boolean;
}

/** What one reader computes of each figure that is not known exactly. */
export interface ReaderIntervals extends Bounds {
  readonly exact: readonly boolean[];
}

export const intervalAt = ({ low, high, exact }: ReaderIntervals, at: number): ReaderInterval => ({
  ...{ low: low[at] ?? 0, high: high[at] ?? Infinity, exact: exact[at] ?? false },
});

/** What is read of tables as they go out. */
export interface Reading {
  /** What a reader outside does not know exactly: hidden figures, and rounded ones. */
  readonly cells: readonly number[];
  /** Of each of these whether it is not shown at all. */
  readonly isHidden: readonly boolean[];
  /** The true figures of all cells. */
  readonly people: Float64Array;
  /** The program of a reader outside; undefined where sums must do. */
  readonly loaded: LoadedProgram | undefined;
  /** What everybody computes of these cells. */
  readonly within?: Bounds;
}

/** Told to hurry, it leaves by sums what is not solved by then. */
export function* intervalsOf(knowledge: Knowledge, reading: Reading): Steps<ReaderIntervals> {
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
