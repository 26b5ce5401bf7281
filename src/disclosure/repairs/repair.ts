import type { DistinctValues } from "../../table/relations/distinct";

/** A way to make the rows at risk less telling. Rows that are not at risk keep what they say (local recoding). */
export type Repair =
  /** Each value gives way to a coarser one: a place to the one around it, a month to its quarter, an age to a wider band. */
  | { readonly kind: "coarsen"; readonly column: number; readonly steps: readonly CoarserColumn[] }
  /** The value is left blank. */
  | { readonly kind: "suppress"; readonly column: number };

/** For each row what a coarser level says there. */
export type CoarserColumn = DistinctValues;

/** What a repair did, for the report. */
export interface RepairOutcome {
  readonly columns: readonly DistinctValues[];
  /** Cells that say something else than before. */
  readonly changed: number;
  /** For each column the rows that changed, from top to bottom. */
  readonly changedRows: readonly (readonly number[])[];
  /** Rows that are still at risk, from top to bottom: other repairs, or a person's word, are needed. */
  readonly left: readonly number[];
  /**
   * Columns whose sums by value no longer stand, because some of their rows are counted elsewhere. Numbers of people are
   * never changed, so the grand totals stand, and so do sums by a level that the coarser values keep.
   */
  readonly totalsMoved: readonly number[];
}
