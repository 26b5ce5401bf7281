import type { ClassificationAnswers } from "../../commands/classifySheet";
import type { Inspection } from "../../commands/inspectSheet";
import { audiencesFor, ruleFor, type Protocol } from "../../protocol/protocol";
import type { Audience, InformationType } from "../../protocol/rule";

/** Whether the protocol lets this type go to that audience at all. */
const mayGo = (protocol: Protocol, type: InformationType, audience: Audience): boolean =>
  ruleFor(protocol, type, audience)?.conditions.includes("not-shared") === false;

/** The audiences to offer for a type: those the protocol has a row for and does not refuse. */
export const offeredAudiences = (protocol: Protocol, type: InformationType): readonly Audience[] =>
  audiencesFor(protocol, type).filter((audience) => mayGo(protocol, type, audience));

/** What the form shows first: the sheet's own classification, else what its content suggests. */
export const firstAnswers = (
  protocol: Protocol,
  { classification, suggestion }: Pick<Inspection, "classification" | "suggestion">,
): ClassificationAnswers => {
  if (classification !== undefined && classification.copyRule === "") {
    const { informationType, audiences, anonymisedByUs, consentNoted, organisation, period } = classification;
    return { informationType, audiences, anonymisedByUs, consentNoted, organisation, period };
  }
  const informationType = suggestion.informationType ?? "4w";
  return {
    informationType,
    audiences: offeredAudiences(protocol, informationType),
    anonymisedByUs: false,
    consentNoted: false,
    organisation: suggestion.organisation,
    period: suggestion.period,
  };
};

/** Another type has other audiences: those that are still offered stay chosen. */
export const withType = (
  protocol: Protocol,
  answers: ClassificationAnswers,
  informationType: InformationType,
): ClassificationAnswers => {
  const offered = offeredAudiences(protocol, informationType);
  const kept = answers.audiences.filter((audience) => offered.includes(audience));
  return { ...answers, informationType, audiences: kept.length > 0 ? kept : offered };
};

/** The audience chosen if it was not, and not chosen if it was; in the protocol's order. */
export const withAudienceToggled = (
  protocol: Protocol,
  answers: ClassificationAnswers,
  audience: Audience,
): ClassificationAnswers => {
  const chosen = answers.audiences.includes(audience);
  const audiences = offeredAudiences(protocol, answers.informationType).filter((offered) =>
    offered === audience ? !chosen : answers.audiences.includes(offered),
  );
  return { ...answers, audiences };
};
