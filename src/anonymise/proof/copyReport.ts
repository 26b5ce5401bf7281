import type { CopyStatement } from "../copy";

/** A sentence: a key of the message files, and what it needs. */
export interface Said {
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** @param key under `copyReport` in the message files */
export const said = (key: string, data: Said["data"] = {}): Said => ({ key: `copyReport.${key}`, data });

/** Something that should be rare, counted before anything was repaired and in the copy as it goes out. */
export interface ReportedMeasure extends Said {
  readonly before: number;
  readonly after: number;
  /** Of how many. */
  readonly of: number;
}

/** One thing that was done to make it rarer. */
export interface ReportedChange extends Said {
  /** Cells that say less than before, or nothing. */
  readonly cells: number;
  /** People that the figures count no more; 0 when all sums stand. */
  readonly people: number;
}

/** What all changes together cost. */
export interface ReportedLoss {
  readonly cells: number;
  readonly ofCells: number;
  readonly people: number;
  readonly ofPeople: number;
}

/** What remains, counted in the copy as it goes out, and who answers for it. */
export interface RemainingRisk extends Said {
  readonly count: number;
  /** Undefined where nobody said that it may remain. */
  readonly accepted: { readonly by: string; readonly reason: string } | undefined;
}

/**
 * The proof of one copy, to be handed to those whose data it is made of: counts only. It holds no organisation, no code, no
 * place and no threshold. A person's words are cleaned of names when the report is made.
 */
export interface CopyReport {
  readonly statement: Pick<CopyStatement, "words" | "period" | "madeOn" | "rowCount">;
  /** What is measured: the rows of a copy, or the figures of a dashboard. */
  readonly counted: "rows" | "figures";
  readonly measured: readonly ReportedMeasure[];
  readonly changes: readonly ReportedChange[];
  readonly loss: ReportedLoss;
  /** What measures or audit say of the copy as it goes out. */
  readonly verdict: readonly Said[];
  readonly remains: readonly RemainingRisk[];
}
