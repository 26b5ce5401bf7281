import type { Purpose } from "./purpose";
import type { Audience, Condition, DisclosureClass, InformationType, Rule } from "./rule";

/** What is known of a sheet that is to go somewhere: the part of its classification that decides. */
export interface SheetToShare {
  readonly informationType: InformationType;
  /** Who the member allowed it for. */
  readonly audiences: readonly Audience[];
  readonly disclosure: DisclosureClass;
  readonly anonymisedByUs: boolean;
  readonly consentNoted: boolean;
  /** The rule this sheet is a copy under (`4w/ocha`); `""` for an original. */
  readonly copyRule: string;
  /** The table that rule stands in (`tableTitle`); `""` for an original. */
  readonly copyProtocol: string;
}

/** What the records say today of the organisations that the sheet names, and of the protocol. */
export interface Standing {
  readonly breachOpen: boolean;
  /** Those whose consent for this information and audience holds. */
  readonly consented: readonly string[];
  readonly notConsented: readonly string[];
  /** Those whose prior approval for this information and audience holds, whether the sheet names them or not. */
  readonly approved: readonly string[];
}

export const nothingRecorded: Standing = {
  breachOpen: false,
  consented: [],
  notConsented: [],
  approved: [],
};

export interface Question {
  /** `tableTitle` of the table that is asked. */
  readonly protocol: string;
  readonly audience: Audience;
  readonly purpose: Purpose;
  /** `ruleFor` this sheet's information type and the audience. */
  readonly rule: Rule | undefined;
  /** Undefined when nobody classified the sheet. */
  readonly sheet: SheetToShare | undefined;
  readonly standing: Standing;
}

/** Keys of the message files under `protocol.reasons`. */
export const refusalKeys = [
  "not-classified",
  "no-rule",
  "not-shared",
  "breach-open",
  "not-allowed-by-member",
  "copy-for-another-audience",
  "copy-under-another-table",
] as const;
export type RefusalKey = (typeof refusalKeys)[number];

/** `rule` is the rule for the purpose: what it opens is opened in it. */
export type Answer =
  | { readonly kind: "yes"; readonly rule: Rule }
  /** Yes, as a copy made under the rule. */
  | {
      readonly kind: "treated";
      readonly rule: Rule;
      /** Organisations whose rows are not to be in it. */
      readonly leaveOut: readonly string[];
      /** Organisations whose names may stand in it, by their prior approval. */
      readonly named: readonly string[];
    }
  /** Not before these are noted, of these organisations (none: it is not known which the sheet names). */
  | {
      readonly kind: "needs";
      readonly conditions: readonly Condition[];
      readonly organisations: readonly string[];
      readonly rule: Rule;
    }
  | { readonly kind: "no"; readonly rule: Rule | undefined; readonly reasonKey: RefusalKey };
