import type { GridSource } from "../gridSource";
import type { Axis } from "./axis";

/** The frozen rows, or those that scroll. */
export interface GridPart {
  readonly firstRow: number;
  readonly top: number;
  /** The React key of a row. */
  readonly slot: (row: number) => number;
}

const MOST_SLOTS = 128;
const SLOT_STEP = 8;

/** Lines that come into sight take over the elements of those that left it: to fill elements is cheaper than to make them. */
export function slotsOf({ indexes }: Axis): (index: number) => number {
  const span = (indexes.at(-1) ?? 0) - (indexes[0] ?? 0);
  const slots = (Math.floor(span / SLOT_STEP) + 1) * SLOT_STEP;
  return slots <= MOST_SLOTS ? (index) => index % slots : (index) => index;
}

/**
 * Rows in the order of their elements, so that none has to be moved in the document; where a row stands is said by its
 * `aria-rowindex`, and its place on the screen by its style.
 */
export function inSlotOrder(rows: readonly number[], slot: (row: number) => number): readonly number[] {
  return [...rows].sort((one, other) => slot(one) - slot(other));
}

/** The frozen rows that are in sight. */
export const frozenRows = (source: GridSource): readonly number[] =>
  inSight(source.frozen.rows, source.rowHeight);

/** The frozen columns that are in sight. */
export const frozenColumns = (source: GridSource): readonly number[] =>
  inSight(source.frozen.columns, source.columnWidth);

const inSight = (count: number, size: (index: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, index) => index).filter((index) => size(index) > 0);
