import type { DistinctValues } from "../../table/relations/distinct";

/** What some columns, by their position, say instead: for each row a coarser value, or nothing. The others stay. */
export type RepairStep = ReadonlyMap<number, DistinctValues>;

/**
 * A way to make the rows at risk less telling, from the finest step to the coarsest: a place becomes the place around it,
 * then the one around that; a month its quarter. Rows that are not at risk keep what they say (local recoding).
 */
export interface Repair {
  readonly steps: readonly RepairStep[];
}

/** What repairs did, for the report. */
export interface RepairOutcome {
  readonly columns: readonly DistinctValues[];
  /** Cells that say something else than before. */
  readonly changed: number;
  /** For each column the rows that changed, from top to bottom. */
  readonly changedRows: readonly (readonly number[])[];
  /** For each repair, and each row, how many of its steps the row took. */
  readonly stepsOf: readonly Uint8Array[];
  /** Rows that are still at risk, from top to bottom: other repairs, or a person's word, are needed. */
  readonly left: readonly number[];
}
