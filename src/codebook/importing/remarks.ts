import type { ListedCode } from "./codeList";

/** Why a row can't be taken: of itself, because of another row, or because of the codebook. */
export const refusalReasons = [
  "no-name",
  "placeholder",
  "no-code",
  "unusable-code",
  "two-codes",
  "same-code",
  "two-entries",
  "code-taken",
  "code-in-series",
  "code-retired",
  "has-code",
  "code-is-name",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why a person should look at a row that can be taken: its code says more than a code should. */
export const warningReasons = ["tells-name", "tells-type"] as const;
export type WarningReason = (typeof warningReasons)[number];

/** A row with what is to be said of it. */
export interface RowRemark<Reason extends string> extends ListedCode {
  readonly reason: Reason;
  /** The row, organisation, code or series that it meets; `""` when the row is enough. */
  readonly other: string;
}

/** A reason with the row, organisation, code or series that a row meets. */
export type Problem = readonly [reason: RefusalReason, other?: string];
