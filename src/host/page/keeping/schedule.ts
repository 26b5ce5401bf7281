import type { WorkbookModel } from "../../model/workbookModel";

/** What decides when a changed workbook is written. Times in milliseconds. */
export interface WritingPlan {
  /** When the first change was made that is not kept yet. */
  readonly firstChange: number;
  /** When the last change was made. */
  readonly lastChange: number;
  /** How long it took to make the bytes the last time, or may take. */
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

/** Measured in Chromium: 4 million cells took 5 seconds. */
const costOfCell = 0.0013;

/** How long it may take to make a workbook's bytes, by the cells of the sheets that have to be written anew. In milliseconds. */
export function estimatedCost(model: WorkbookModel): number {
  const areas = model.sheets.map(({ stored }) => (stored.changed ? stored.cells.bounds(true) : undefined));
  const cells = areas.map((area) => (area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0));
  return costOfCell * cells.reduce((sum, count) => sum + count, 0);
}
