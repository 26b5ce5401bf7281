import { indexCodebook, organisationKey } from "../codebook/lookup";
import { emptyCodebook } from "../codebook/enrol";
import type { Codebook } from "../codebook/codebook";
import { namedIn } from "../protocol/decide";
import type { Standing } from "../protocol/question";
import type { Audience, InformationType, Rule } from "../protocol/rule";
import type { Register } from "../records/register/entry";
import { consentsOn, openBreaches, stoppedOn, type ConsentQuestion } from "../records/register/state";

export interface StandingQuestion {
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** ISO 8601 date. */
  readonly on: string;
  /** The organisations that the sheet is of, as they are written there. */
  readonly reporters: readonly string[];
}

/** What records and codebook come to for one sheet on one day. */
export interface StandingOfSheet {
  readonly standing: Standing;
  /** Organisations that share no more. */
  readonly stopped: readonly string[];
}

const approvedOn = (register: Register, question: Omit<ConsentQuestion, "consent">): readonly string[] => [
  ...new Set(
    consentsOn(register, { ...question, consent: "approval" }).map(({ organisation }) => organisation),
  ),
];

/** The organisations whose names may stand under a rule, by their prior approval. @param on ISO 8601 date */
export const approvedUnder = (rule: Rule, register: Register, on: string): readonly string[] =>
  namedIn(rule, { approved: approvedOn(register, { ...rule, on }) });

/** @param codebook knows other names of the same organisation; undefined while it is closed: then names are compared as they are */
export const standingOf = (
  register: Register,
  codebook: Codebook | undefined,
  { informationType, audience, on, reporters }: StandingQuestion,
): StandingOfSheet => {
  const keyOf = organisationKey(indexCodebook(codebook ?? emptyCodebook("")));
  const consents = consentsOn(register, { consent: "consent", informationType, audience, on });
  const agreed = new Set(consents.map(({ organisation }) => keyOf(organisation)));
  const noted = (codebook?.organisations ?? []).filter(({ status }) => status === "stopped-sharing");
  return {
    standing: {
      breachOpen: openBreaches(register).length > 0,
      consented: reporters.filter((name) => agreed.has(keyOf(name))),
      notConsented: reporters.filter((name) => !agreed.has(keyOf(name))),
      approved: approvedOn(register, { informationType, audience, on }),
    },
    stopped: [
      ...stoppedOn(register, on).map(({ organisation }) => organisation),
      ...noted.map(({ name }) => name),
    ],
  };
};
