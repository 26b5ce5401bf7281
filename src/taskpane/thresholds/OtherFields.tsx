import { useTranslation } from "react-i18next";
import { startingRules, styleOf, type SuppressionStyle } from "../../disclosure/rules/cluster/clusterRules";
import { numberRules, ranges } from "../../disclosure/rules/cluster/ranges";
import { styleFault } from "../../disclosure/rules/cluster/styleFault";
import { Section } from "../parts/Section";
import { NumberField } from "./NumberField";
import { RuleField } from "./RuleField";
import { useRulesDraft } from "./useRulesDraft";

/** The rules that are one number each. */
export const NumberFields = () => {
  const { t } = useTranslation();
  const { value: rules, change } = useRulesDraft();
  return (
    <Section title={t("pane.thresholds.others")}>
      {numberRules.map((rule) => (
        <NumberField
          key={rule}
          label={t(`clusterRules.rule.${rule}`)}
          hint={t(`pane.thresholds.ruleHint.${rule}`, { start: startingRules[rule] })}
          value={rules[rule]}
          range={ranges[rule]}
          onChange={(value) => {
            change({ ...rules, [rule]: value });
          }}
        />
      ))}
    </Section>
  );
};

/** Confide's own words for each part. */
const usualWords = {
  mark: "commands.dashboard.mark",
  legend: "commands.about.suppressedText",
} as const satisfies Record<keyof SuppressionStyle, string>;

/** The mark of a hidden figure, and what it means: all of the rules that a reader sees. */
export const StyleFields = () => {
  const { t } = useTranslation();
  const { value: rules, change } = useRulesDraft();
  const set = (part: keyof SuppressionStyle, text: string): void => {
    change({ ...rules, style: styleOf({ ...rules.style, [part]: text }) });
  };
  return (
    <Section title={t("pane.thresholds.style")}>
      {(["mark", "legend"] as const).map((part) => (
        <RuleField
          key={part}
          kind={part === "mark" ? "word" : "sentence"}
          label={t(`clusterRules.rule.${part}`)}
          hint={t(`pane.thresholds.ruleHint.${part}`, { start: t(usualWords[part]) })}
          value={rules.style[part] ?? ""}
          faultOf={(text) => {
            const fault = text === "" ? undefined : styleFault(part, text);
            return fault === undefined ? undefined : t(`pane.thresholds.fault.${fault}`);
          }}
          onChange={(text) => {
            set(part, text);
          }}
        />
      ))}
    </Section>
  );
};
