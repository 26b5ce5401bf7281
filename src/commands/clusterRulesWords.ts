import { startingRules, type ClusterRules } from "../disclosure/rules/cluster/clusterRules";
import { ruleDifferences, type RuleDifference } from "../disclosure/rules/cluster/differences";
import type { Dominance } from "../disclosure/rules/rules";
import type { Translate } from "../i18n/translator";
import type { Reason } from "../table/table";
import { isolated } from "./isolated";

/** How one rule differs from the one that a cluster starts from. */
export interface RuleDifferenceInWords {
  readonly sentence: string;
  readonly isLooser: boolean;
}

/** What differs from the rules that a cluster starts from, in the order in which rules are shown. */
export const differencesInWords = (
  rules: ClusterRules,
  translate: Translate,
): readonly RuleDifferenceInWords[] =>
  ruleDifferences(startingRules, rules).map((difference) => ({
    sentence: translate("clusterRules.changed", {
      rule: titleOf(difference, translate),
      before: wordsOf(difference.before, translate),
      after: wordsOf(difference.after, translate),
    }),
    isLooser: difference.isLooser,
  }));

/** What asks less than the rules that a cluster starts from, a sentence each. */
export const looserInWords = (rules: ClusterRules, translate: Translate): readonly string[] =>
  differencesInWords(rules, translate)
    .filter(({ isLooser }) => isLooser)
    .map(({ sentence }) => sentence);

const titleOf = (difference: RuleDifference, translate: Translate): string => {
  const rule = translate(`clusterRules.rule.${difference.rule}`);
  if (!("of" in difference) || difference.of === "usual") return rule;
  return translate("clusterRules.ruleOf", { rule, of: translate(`clusterRules.of.${difference.of}`) });
};

const wordsOf = (value: RuleDifference["after"], translate: Translate): string => {
  if (value === undefined) return translate("clusterRules.value.usual");
  if (typeof value === "boolean") return translate(`clusterRules.value.${value ? "yes" : "no"}`);
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? isolated(value) : dominanceInWords(value, translate);
};

const dominanceInWords = (dominance: Dominance, translate: Translate): string =>
  dominanceReasons(dominance)
    .map(({ key, data }) => translate(`clusterRules.value.${key}`, data))
    .join(" / ");

/** What is asked of large organisations: p%, (n, k), or both. Keys within a section of the message files. */
export const dominanceReasons = ({ pPercent, largestShare }: Dominance): readonly Reason[] => [
  ...(pPercent === undefined ? [] : [{ key: "pPercent", data: { percent: pPercent } }]),
  ...(largestShare === undefined
    ? []
    : [
        {
          key: "largestShare",
          data: { count: largestShare.largest, percent: percentOf(largestShare.share) },
        },
      ]),
];

/** A share from 0 to 1 in percent, without the dust of binary fractions. */
export const percentOf = (share: number): number => Number((share * 100).toFixed(6));
