/** What decides when a changed workbook is written. Times in milliseconds. */
export interface WritingPlan {
  /** When the first change was made that is not kept yet. */
  readonly firstChange: number;
  /** When the last change was made. */
  readonly lastChange: number;
  /** How long it took to make the bytes the last time; 0 when they were never made. */
  readonly cost: number;
}

const shortestQuiet = 2000;
const longestWait = 30_000;

/**
 * When to write: after a time without changes, ten times as long as the writing takes, so that nobody waits for it while
 * they type; and in the end even if the changes never pause.
 */
export const timeToWrite = ({ firstChange, lastChange, cost }: WritingPlan): number =>
  Math.min(lastChange + Math.max(shortestQuiet, 10 * cost), firstChange + Math.max(longestWait, 30 * cost));
