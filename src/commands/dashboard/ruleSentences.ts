import { uncertaintyOf, type DisclosureRules, type Thresholds } from "../../disclosure/rules/rules";
import type { Reason } from "../../table/table";
import { dominanceReasons } from "../clusterRulesWords";

const sentence = (key: string, data: Reason["data"] = {}): Reason => ({
  key: `protection.rule.${key}`,
  data,
});

/** What hides a figure, a sentence for each rule; keys of the message files. */
export const ruleSentences = (rules: DisclosureRules): readonly Reason[] => [
  sentence("organisations", { count: rules.usual.organisations }),
  sentence("people", { count: rules.usual.people }),
  ...(rules.usual.zerosAreSensitive ? [sentence("zeros")] : []),
  ...Object.entries(rules.bySubCluster).flatMap(([subCluster, thresholds]) =>
    ofSubCluster(subCluster, thresholds, rules.usual),
  ),
  ...dominanceReasons(rules.dominance).map(({ key, data }) => sentence(key, data)),
  sentence("uncertainty", { percent: uncertaintyOf(rules) }),
  sentence("denominator", { count: rules.minimumDenominator }),
];

const ofSubCluster = (
  subCluster: string,
  { organisations, people, zerosAreSensitive }: Thresholds,
  usual: Thresholds,
): readonly Reason[] => [
  ...(organisations === usual.organisations
    ? []
    : [sentence(`organisationsOf.${subCluster}`, { count: organisations })]),
  sentence(`${zerosAreSensitive ? "strictWithZero" : "strict"}.${subCluster}`, { count: people }),
];
