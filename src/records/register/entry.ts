import type { Audience, InformationType } from "../../protocol/rule";
import type { Purpose } from "../../protocol/purpose";

/** What every entry has. Entries are added and never changed: what was said before stays in the history. */
interface EntryBase {
  /** Random: two people who write at once never write the same. */
  readonly id: string;
  /** ISO 8601 time at which it was written down. */
  readonly at: string;
  /** Who wrote it down, as they call themselves. */
  readonly by: string;
}

/** `consent`: information may go there. `approval`: the organisation's name may stand in it. */
export const consentKinds = ["consent", "approval"] as const;
export type ConsentKind = (typeof consentKinds)[number];

/** An organisation agreed. Dates are ISO 8601 dates. */
export interface ConsentGiven extends EntryBase {
  readonly kind: "consent";
  readonly consent: ConsentKind;
  readonly organisation: string;
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** The person of the organisation who said so. */
  readonly givenBy: string;
  readonly from: string;
  /** The last day; `""` until it is withdrawn. */
  readonly until: string;
  /** E-mail, meeting, letter ..., in a person's words. */
  readonly how: string;
}

export interface ConsentWithdrawn extends EntryBase {
  readonly kind: "consent-withdrawn";
  /** Id of the consent. */
  readonly of: string;
  readonly from: string;
}

/** "Should there be a breach by any of participating members ... a meeting will be called for all members within ten days." */
export interface BreachReported extends EntryBase {
  readonly kind: "breach";
  readonly what: string;
  readonly happenedOn: string;
  readonly noticedOn: string;
  readonly noticedBy: string;
}

/** "If a meeting is not possible ... or if a resolution cannot be reached, senior management ... should hold a meeting." */
export interface BreachMeeting extends EntryBase {
  readonly kind: "breach-meeting";
  /** Id of the breach. */
  readonly of: string;
  readonly heldBy: "members" | "senior-management";
  readonly heldOn: string;
  readonly outcome: string;
}

/** "The resolution of a breach or suspected breach must be agreed to by all members of the Protection Cluster." */
export interface BreachResolved extends EntryBase {
  readonly kind: "breach-resolved";
  readonly of: string;
  readonly resolution: string;
  /** The day on which all members had agreed. */
  readonly agreedOn: string;
}

/** "Protection Cluster members may stop sharing data if the protocol is breached and will inform ... in writing with the reasons." */
export interface SharingStopped extends EntryBase {
  readonly kind: "sharing-stopped";
  readonly organisation: string;
  readonly from: string;
  readonly reasons: string;
}

export interface SharingResumed extends EntryBase {
  readonly kind: "sharing-resumed";
  readonly organisation: string;
  readonly from: string;
}

/** A copy that was made. */
export interface CopyMade extends EntryBase {
  readonly kind: "copy";
  readonly informationType: InformationType;
  readonly audience: Audience;
  readonly ruleId: string;
  /** The table of rules it was made under. */
  readonly protocol: string;
  readonly purpose: Purpose;
  readonly period: string;
  /** Of the copy, never of the original. */
  readonly sheetName: string;
  /** Fingerprint of its values. */
  readonly digest: string;
  readonly rows: number;
  readonly cellsRedacted: number;
  /** Figures of a dashboard that are not shown. */
  readonly cellsSuppressed?: number | undefined;
  /** Whose data is in it. */
  readonly organisations: readonly string[];
  /** What a person decided, in words: on columns, on repairs, and why a risk may remain. */
  readonly decisions: readonly string[];
}

/** A copy went to somebody. */
export interface CopySent extends EntryBase {
  readonly kind: "copy-sent";
  /** Id of the copy. */
  readonly of: string;
  readonly to: string;
  readonly on: string;
}

export type Entry =
  | ConsentGiven
  | ConsentWithdrawn
  | BreachReported
  | BreachMeeting
  | BreachResolved
  | SharingStopped
  | SharingResumed
  | CopyMade
  | CopySent;

/** All that is remembered of consents, breaches and copies: entries in the order of their times. */
export interface Register {
  readonly version: 1;
  readonly entries: readonly Entry[];
}

export const emptyRegister: Register = { version: 1, entries: [] };
