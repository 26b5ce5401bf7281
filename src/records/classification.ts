import type { Audience, DisclosureClass, InformationType } from "../protocol/rule";

/** What a member (or Confide, on a copy) set on a sheet. Kept in `worksheet.customProperties`. */
export interface Classification {
  readonly version: 2;
  readonly informationType: InformationType;
  /** Who the sheet may go to, as it is or made into a copy. */
  readonly audiences: readonly Audience[];
  readonly disclosure: DisclosureClass;
  /** The member says: names are already out of it. */
  readonly anonymisedByUs: boolean;
  /** The member notes: the organisations named here agreed to its sharing. */
  readonly consentNoted: boolean;
  /** Reporting organisation, as the member wrote it; `""` on copies. */
  readonly organisation: string;
  /** For example `2026-10`; `""` if not said. */
  readonly period: string;
  /** ISO 8601 time. */
  readonly classifiedAt: string;
  /** The rule a copy was made under (`4w/ocha`); `""` on originals. */
  readonly copyRule: string;
  /** The table that rule stands in, as `tableTitle` gives it; `""` on originals. */
  readonly copyProtocol: string;
  /** Salted digest of the sheet's values when it was classified, to tell "changed since"; `salt:hex`. */
  readonly fingerprint: string;
}
