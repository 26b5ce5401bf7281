import { Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { percentOf } from "../../commands/clusterRulesWords";
import { startingRules } from "../../disclosure/rules/cluster/clusterRules";
import { ranges } from "../../disclosure/rules/cluster/ranges";
import type { Dominance } from "../../disclosure/rules/rules";
import { Section } from "../parts/Section";
import { NumberField } from "./NumberField";
import { useRulesDraft } from "./useRulesDraft";

/** What (n, k) starts from once somebody asks it. */
const firstShare = { largest: 2, share: 0.9 } as const;

const percents = { least: percentOf(ranges.share.least), most: percentOf(ranges.share.most) };

/** How much large organisations may give of a figure: p%, or (n, k), or both. */
export const DominanceFields = () => {
  const { t } = useTranslation();
  const { value: rules, change } = useRulesDraft();
  const { pPercent, largestShare } = rules.dominance;
  const set = (next: Dominance): void => {
    change({ ...rules, dominance: next });
  };
  const setShare = (next: Partial<typeof largestShare>): void => {
    set({ ...rules.dominance, largestShare: { ...firstShare, ...largestShare, ...next } });
  };
  return (
    <Section title={t("pane.thresholds.dominance")}>
      <Caption1>{t("pane.thresholds.dominanceHint")}</Caption1>
      <NumberField
        label={t("pane.thresholds.field.pPercent")}
        hint={t("pane.thresholds.ruleHint.pPercent", { start: startingRules.dominance.pPercent })}
        value={pPercent}
        range={ranges.pPercent}
        onChange={(value) => {
          set({ ...rules.dominance, pPercent: value });
        }}
        onClear={() => {
          set(largestShare === undefined ? {} : { largestShare });
        }}
      />
      <NumberField
        label={t("pane.thresholds.field.largest")}
        hint={t("pane.thresholds.ruleHint.largest")}
        value={largestShare?.largest}
        range={ranges.largest}
        onChange={(largest) => {
          setShare({ largest });
        }}
        onClear={() => {
          set(pPercent === undefined ? {} : { pPercent });
        }}
      />
      {largestShare === undefined ? null : (
        <NumberField
          label={t("pane.thresholds.field.share")}
          hint={t("pane.thresholds.ruleHint.share")}
          value={percentOf(largestShare.share)}
          range={percents}
          onChange={(percent) => {
            setShare({ share: percent / 100 });
          }}
        />
      )}
    </Section>
  );
};
