import { answersFor } from "./protocol";
import type { Audience, Condition, DisclosureClass, Rule } from "./rule";

/** What is known of a sheet that is to go somewhere: the part of its classification that decides. */
export interface SheetToShare {
  /** Who the member allowed it for. */
  readonly audiences: readonly Audience[];
  readonly disclosure: DisclosureClass;
  readonly anonymisedByUs: boolean;
  readonly consentNoted: boolean;
  /** The rule this sheet is a copy under (`4w/ocha`); `""` for an original. */
  readonly copyRule: string;
}

export interface Question {
  readonly audience: Audience;
  /** `ruleFor` this sheet's information type and the audience. */
  readonly rule: Rule | undefined;
  /** Undefined when nobody classified the sheet. */
  readonly sheet: SheetToShare | undefined;
}

/** Keys of the message files under `protocol.reasons`. */
export type RefusalKey =
  "not-classified" | "no-rule" | "not-shared" | "not-allowed-by-member" | "copy-for-another-audience";

export type Answer =
  | { readonly kind: "yes"; readonly rule: Rule }
  /** Yes, as a copy made under the rule. */
  | { readonly kind: "treated"; readonly rule: Rule }
  /** Not before these are noted. */
  | { readonly kind: "needs"; readonly conditions: readonly Condition[]; readonly rule: Rule }
  | { readonly kind: "no"; readonly rule: Rule | undefined; readonly reasonKey: RefusalKey };

/**
 * May this sheet go to this audience now? The refusals come first, then what is missing, then how it may go.
 * Conditions on the way of sending (active members only, blind copy, as needed) do not stop it: they stand in the rule.
 */
export function decide({ audience, rule, sheet }: Question): Answer {
  const no = (reasonKey: RefusalKey): Answer => ({ kind: "no", rule, reasonKey });
  if (sheet === undefined) return no("not-classified");
  if (rule === undefined || !answersFor(rule.audience, audience)) return no("no-rule");
  if (rule.conditions.includes("not-shared")) return no("not-shared");
  const copy = sheet.copyRule !== "";
  if (copy && sheet.copyRule !== rule.id && sheet.disclosure !== "public")
    return no("copy-for-another-audience");
  if (!copy && !isAllowed(sheet, rule, audience)) return no("not-allowed-by-member");
  const missing = missingConditions(sheet, rule);
  if (missing.length > 0) return { kind: "needs", conditions: missing, rule };
  return copy || isOwnVersion(sheet, rule) || !asksTreatment(rule)
    ? { kind: "yes", rule }
    : { kind: "treated", rule };
}

/** Whether the rule wants anything changed in an original. */
function asksTreatment(rule: Rule): boolean {
  return (
    rule.organisations !== "identifiable" ||
    rule.activity !== "full" ||
    rule.finestPlace !== "site" ||
    rule.population !== "disaggregated"
  );
}

/** A member that allows the row "OCHA, NGO Forum, … or other bodies" allows OCHA with it. */
const isAllowed = (sheet: SheetToShare, rule: Rule, audience: Audience): boolean =>
  sheet.audiences.includes(audience) || sheet.audiences.includes(rule.audience);

/** Prior approval is not among them: without it names are coded, so the copy can be made all the same. */
const missingConditions = (sheet: SheetToShare, rule: Rule): readonly Condition[] =>
  sheet.consentNoted ? [] : rule.conditions.filter((condition) => condition === "consent-of-organisation");

/** "… unless member sharing provides an anonymised version": that version goes as it is. */
const isOwnVersion = (sheet: SheetToShare, rule: Rule): boolean =>
  sheet.anonymisedByUs && rule.conditions.includes("members-own-anonymised-version");
