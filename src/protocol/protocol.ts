import { purposes, ruleForPurpose } from "./purpose";
import type { Audience, InformationType, Rule } from "./rule";

/** A hub's whole table. Another hub's comes from a file, by `parseProtocol`. */
export interface Protocol {
  readonly version: 1;
  /** Who agreed on it; shown beside every rule and in every copy. */
  readonly name: string;
  readonly rules: readonly Rule[];
}

/**
 * Whether a row of `ruleAudience` speaks of `asked`. The row "OCHA, NGO Forum, Partnership Initiative or other
 * bodies/organizations" names OCHA, so it answers for OCHA; a row for OCHA alone never answers for the others.
 */
export function answersFor(ruleAudience: Audience, asked: Audience): boolean {
  return ruleAudience === asked || (asked === "ocha" && ruleAudience === "bodies");
}

/** The row that holds, or undefined when the table has none: then nothing may be shared. */
export function ruleFor(protocol: Protocol, type: InformationType, audience: Audience): Rule | undefined {
  const rows = protocol.rules.filter((rule) => rule.informationType === type);
  return (
    rows.find((rule) => rule.audience === audience) ??
    rows.find((rule) => answersFor(rule.audience, audience))
  );
}

/** The rule a copy names as its own, with what its purpose opened. */
export function ruleById(protocol: Protocol, id: string): Rule | undefined {
  return protocol.rules
    .flatMap((rule) => purposes.map((purpose) => ruleForPurpose(rule, purpose)))
    .find((rule) => rule.id === id);
}

/** The audiences that the table has a row for, in its order; also those with whom nothing is shared. */
export function audiencesFor(protocol: Protocol, type: InformationType): readonly Audience[] {
  return protocol.rules.filter((rule) => rule.informationType === type).map((rule) => rule.audience);
}
