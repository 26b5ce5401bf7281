import type { Protocol } from "../protocol";
import {
  audiences,
  informationTypes,
  type Audience,
  type InformationType,
  type Rule,
  type RuleWords,
} from "../rule";

/** A rule as a person changes it; which row it is stays. */
export type RuleChange = Partial<Omit<Rule, "id" | "informationType" | "audience">>;

export const withName = (protocol: Protocol, name: string): Protocol => ({ ...protocol, name });

export const withRule = (protocol: Protocol, id: string, change: RuleChange): Protocol => ({
  ...protocol,
  rules: protocol.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});

/** Without a row nothing of its kind is shared with its audience, unless another row speaks of it too. */
export const withoutRule = (protocol: Protocol, id: string): Protocol => ({
  ...protocol,
  rules: protocol.rules.filter((rule) => rule.id !== id),
});

/** The audiences that a kind of information has no row for yet. */
export const audiencesWithoutRow = (protocol: Protocol, type: InformationType): readonly Audience[] =>
  audiences.filter(
    (audience) => !protocol.rules.some((rule) => rule.informationType === type && rule.audience === audience),
  );

/** Adds a row in its place. It shares nothing until somebody opens it, aspect by aspect. */
export const withNewRule = (
  protocol: Protocol,
  informationType: InformationType,
  audience: Audience,
  words: RuleWords,
): Protocol => {
  const added: Rule = {
    id: `${informationType}/${audience}`,
    informationType,
    audience,
    words,
    organisations: "removed",
    activity: "broad",
    finestPlace: "country",
    population: "aggregated",
    disclosure: "restricted",
    conditions: ["not-shared"],
    silentOn: [],
    note: "",
  };
  const next = protocol.rules.findIndex((rule) => placeOf(rule) > placeOf(added));
  const at = next < 0 ? protocol.rules.length : next;
  return { ...protocol, rules: [...protocol.rules.slice(0, at), added, ...protocol.rules.slice(at)] };
};

/** By kind of information, then by audience. */
const placeOf = ({ informationType, audience }: Rule): number =>
  informationTypes.indexOf(informationType) * audiences.length + audiences.indexOf(audience);
