import { Checkbox, Field } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { startingRules } from "../../disclosure/rules/cluster/clusterRules";
import { ranges } from "../../disclosure/rules/cluster/ranges";
import type { SubCluster, Thresholds } from "../../disclosure/rules/rules";
import { Section } from "../parts/Section";
import { NumberField } from "./NumberField";
import { useRulesDraft } from "./useRulesDraft";

/** What a figure needs to be shown: of one sub-cluster, or of all others. What it is for is said once. */
export const ThresholdFields = ({ of }: { readonly of: "usual" | SubCluster }) => {
  const { t } = useTranslation();
  const { value: rules, change } = useRulesDraft();
  const thresholds = of === "usual" ? rules.usual : rules.bySubCluster[of];
  const set = (next: Partial<Thresholds>): void => {
    const changed = { ...thresholds, ...next };
    change(
      of === "usual"
        ? { ...rules, usual: changed }
        : { ...rules, bySubCluster: { ...rules.bySubCluster, [of]: changed } },
    );
  };
  const hintOf = (rule: keyof Thresholds): string | undefined =>
    of === "usual" ? t(`pane.thresholds.ruleHint.${rule}`, { start: startingRules.usual[rule] }) : undefined;
  return (
    <Section title={t(`clusterRules.of.${of}`)}>
      {(["organisations", "people"] as const).map((rule) => (
        <NumberField
          key={rule}
          label={t(`clusterRules.rule.${rule}`)}
          hint={hintOf(rule)}
          value={thresholds[rule]}
          range={ranges[rule]}
          onChange={(value) => {
            set({ [rule]: value });
          }}
        />
      ))}
      <Field hint={hintOf("zerosAreSensitive") ?? null}>
        <Checkbox
          label={t("clusterRules.rule.zerosAreSensitive")}
          checked={thresholds.zerosAreSensitive}
          onChange={(_event, { checked }) => {
            set({ zerosAreSensitive: checked === true });
          }}
        />
      </Field>
    </Section>
  );
};
