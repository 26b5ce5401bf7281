import type { ComparedAspect } from "./differences";
import { ruleFor, type Protocol } from "./protocol";
import {
  activityDetails,
  audiences,
  disclosureClasses,
  informationTypes,
  organisationIdentities,
  placeLevels,
  populationDetails,
  type Audience,
  type Condition,
  type InformationType,
  type Rule,
} from "./rule";

/** One question to which a hub's table answers more openly than another. */
export interface Loosening {
  readonly informationType: InformationType;
  readonly audience: Audience;
  /** What is more open; `shared`: it was not shared at all. */
  readonly in: readonly ("shared" | ComparedAspect)[];
}

/** From the most closed, as the other lists are. */
const disclosures = [...disclosureClasses].reverse();

/** These let more through where they stand; all others hold something back. A name that may stand with approval does both. */
const permissions: readonly Condition[] = [
  "members-own-anonymised-version",
  "prior-approval-of-organisation",
];
const isPermissionOnly = (condition: Condition): boolean => condition === "members-own-anonymised-version";

const isFurther = <Value>(order: readonly Value[], before: Value, after: Value): boolean =>
  order.indexOf(after) > order.indexOf(before);

const isLooser: Readonly<Record<ComparedAspect, (before: Rule, after: Rule) => boolean>> = {
  organisations: (before, after) =>
    isFurther(organisationIdentities, before.organisations, after.organisations),
  activity: (before, after) => isFurther(activityDetails, before.activity, after.activity),
  finestPlace: (before, after) => isFurther(placeLevels, before.finestPlace, after.finestPlace),
  population: (before, after) => isFurther(populationDetails, before.population, after.population),
  disclosure: (before, after) => isFurther(disclosures, before.disclosure, after.disclosure),
  conditions: ({ conditions: before }, { conditions: after }) =>
    before.some((condition) => !isPermissionOnly(condition) && !after.includes(condition)) ||
    after.some((condition) => permissions.includes(condition) && !before.includes(condition)),
};

const comparedAspects = Object.keys(isLooser) as readonly ComparedAspect[];

const isShared = (rule: Rule | undefined): rule is Rule =>
  rule !== undefined && !rule.conditions.includes("not-shared");

const looseningIn = (before: Rule | undefined, after: Rule | undefined): Loosening["in"] => {
  if (!isShared(after)) return [];
  if (!isShared(before)) return ["shared"];
  return comparedAspects.filter((aspect) => isLooser[aspect](before, after));
};

/**
 * Where `other` lets more go than `protocol`. Every question is asked of both, so that a row that is only missing counts too
 * when another row answers in its stead. What stands in their sentences is not weighed.
 */
export const loosenings = (protocol: Protocol, other: Protocol): readonly Loosening[] =>
  informationTypes.flatMap((informationType) =>
    audiences.flatMap((audience): readonly Loosening[] => {
      const asked = [informationType, audience] as const;
      const looser = looseningIn(ruleFor(protocol, ...asked), ruleFor(other, ...asked));
      return looser.length === 0 ? [] : [{ informationType, audience, in: looser }];
    }),
  );
