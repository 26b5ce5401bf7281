import type { Translate } from "../i18n/translator";
import type { Answer } from "../protocol/question";
import type { Rule } from "../protocol/rule";
import type { ConsentKind } from "../records/register/entry";

/** What organisations have still to be asked for. */
export interface ConsentsNeeded {
  readonly kind: ConsentKind;
  readonly rule: Rule;
  /** None when nobody knows which the sheet names. */
  readonly organisations: readonly string[];
}

/**
 * Whom to ask before all of a sheet can go: for consent where the rule wants it, for approval where their names would else be
 * coded.
 *
 * @param organisations those of the sheet, as they are written
 */
export const consentsNeeded = (
  answer: Answer | undefined,
  organisations: readonly string[],
): readonly ConsentsNeeded[] => {
  if (answer?.kind === "needs")
    return [{ kind: "consent", rule: answer.rule, organisations: answer.organisations }];
  if (answer?.kind !== "treated") return [];
  const { rule, leaveOut, named } = answer;
  const unnamed = organisations.filter((name) => !named.includes(name) && !leaveOut.includes(name));
  const asksApproval = rule.conditions.includes("prior-approval-of-organisation");
  return [
    { kind: "consent" as const, rule, organisations: leaveOut },
    { kind: "approval" as const, rule, organisations: asksApproval ? unnamed : [] },
  ].filter((needed) => needed.organisations.length > 0);
};

/**
 * A message that asks one organisation, ready to be sent: in the protocol's words, with what Confide writes down of the answer.
 *
 * @param protocol as `tableTitle` calls it
 * @param organisation `""` where it is not known: the name is left to be filled in
 */
export const consentMessage = (
  { kind, rule }: Pick<ConsentsNeeded, "kind" | "rule">,
  organisation: string,
  protocol: string,
  translate: Translate,
): string => {
  const { words } = rule;
  return ["greeting", kind, "protocol", "answer", "until"]
    .map((part) =>
      translate(`records.request.${part}`, {
        organisation: organisation === "" ? translate("records.request.nameHere") : organisation,
        type: words.informationType,
        audience: words.audience,
        level: words.level,
        disclosure: words.disclosure,
        protocol,
      }),
    )
    .join("\n\n");
};
