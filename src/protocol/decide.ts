import { answersFor } from "./protocol";
import { externalAudiences, ruleForPurpose } from "./purpose";
import type { Answer, Question, RefusalKey, SheetToShare, Standing } from "./question";
import type { Audience, Condition, InformationType, Rule } from "./rule";

/**
 * The one question: may this sheet go to this audience for this purpose today? The refusals come first, then what is
 * missing, then how it may go. Conditions on the way of sending (active members only, blind copy, as needed) do not stop it:
 * they stand in the rule.
 */
export function decide(question: Question): Answer {
  const { audience, purpose, rule: written, sheet, standing } = question;
  const rule = written && ruleForPurpose(written, purpose);
  const no = (reasonKey: RefusalKey): Answer => ({ kind: "no", rule, reasonKey });
  if (sheet === undefined) return no("not-classified");
  if (rule === undefined || !answersFor(rule.audience, audience)) return no("no-rule");
  const refusal = refusalOf(sheet, rule, question);
  if (refusal !== undefined) return no(refusal);
  const { leaveOut, missing } = consentsFor(sheet, rule, standing);
  if (missing.length > 0) return { kind: "needs", conditions: missing, organisations: leaveOut, rule };
  if (sheet.copyRule !== "" || isOwnVersion(sheet, rule)) return { kind: "yes", rule };
  return asksTreatment(rule) || leaveOut.length > 0
    ? { kind: "treated", rule, leaveOut, named: namedIn(rule, standing) }
    : { kind: "yes", rule };
}

/** "Non-identifiable organizations unless otherwise prior approval from organization." */
export const namedIn = ({ conditions }: Rule, { approved }: Pick<Standing, "approved">): readonly string[] =>
  conditions.includes("prior-approval-of-organisation") ? approved : [];

function refusalOf(
  sheet: SheetToShare,
  rule: Rule,
  { protocol, audience, standing }: Question,
): RefusalKey | undefined {
  if (rule.conditions.includes("not-shared")) return "not-shared";
  if (standing.breachOpen && isHeldBack(rule)) return "breach-open";
  if (sheet.copyRule === "") return isAllowed(sheet, rule, audience) ? undefined : "not-allowed-by-member";
  if (sheet.copyProtocol !== protocol) return "copy-under-another-table";
  return sheet.copyRule === rule.id || sheet.disclosure === "public"
    ? undefined
    : "copy-for-another-audience";
}

/** What the cluster puts together of its members' data; training, e-mail and assessments are somebody's own. */
const consolidated: readonly InformationType[] = [
  "4w",
  "dashboard",
  "minutes",
  "contacts",
  "strategy",
  "workplan",
];

/** "The Protection Sector/Cluster consolidated information will not be shared externally until the breach is resolved." */
const isHeldBack = ({ informationType, audience }: Rule): boolean =>
  consolidated.includes(informationType) && externalAudiences.includes(audience);

/** A member that allows the row "OCHA, NGO Forum, … or other bodies" allows OCHA with it. */
const isAllowed = (sheet: SheetToShare, rule: Rule, audience: Audience): boolean =>
  isMadeOf(sheet, rule)
    ? sheet.audiences.includes("coordinators")
    : sheet.audiences.includes(audience) || sheet.audiences.includes(rule.audience);

/**
 * A dashboard is made of 4W data, which members share with the Coordinators "for anonymisation, consolidation ... and
 * preparation of regular information products": whom they allowed their rows for says nothing of it (docs/adr/0240).
 */
const isMadeOf = (sheet: SheetToShare, rule: Rule): boolean =>
  rule.informationType === "dashboard" && sheet.informationType === "4w";

interface Consents {
  readonly missing: readonly Condition[];
  /** Organisations that did not agree. */
  readonly leaveOut: readonly string[];
}

/** Of these each organisation's part goes or stays by itself. */
const oneByOne: readonly InformationType[] = ["contacts", "email"];

/**
 * In contact information and in an address line each organisation stands for itself: those that did not agree are left out. Anything else needs
 * the consent of all. Prior approval is no such condition: without it names are coded, so the copy can be made all the same.
 */
function consentsFor(sheet: SheetToShare, rule: Rule, { consented, notConsented }: Standing): Consents {
  const asked = rule.conditions.filter((condition) => condition === "consent-of-organisation");
  if (asked.length === 0 || sheet.consentNoted) return { missing: [], leaveOut: [] };
  const some = consented.length > 0;
  const isEnough = some && (notConsented.length === 0 || oneByOne.includes(rule.informationType));
  return { missing: isEnough ? [] : asked, leaveOut: notConsented };
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

/** "… unless member sharing provides an anonymised version": that version goes as it is. */
export const isOwnVersion = (
  sheet: Pick<SheetToShare, "anonymisedByUs"> | undefined,
  rule: Pick<Rule, "conditions">,
): boolean => sheet?.anonymisedByUs === true && rule.conditions.includes("members-own-anonymised-version");
