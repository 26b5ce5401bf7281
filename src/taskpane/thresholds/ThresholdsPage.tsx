import { useTranslation } from "react-i18next";
import { subClusters } from "../../disclosure/rules/rules";
import { Section } from "../parts/Section";
import { DominanceFields } from "./DominanceFields";
import { NumberFields, StyleFields } from "./OtherFields";
import { RuleDifferences } from "./RuleDifferences";
import { RulesEditor } from "./RulesEditor";
import { RulesInUse } from "./RulesInUse";
import { ThresholdFields } from "./ThresholdFields";

/** The rules of disclosure control: which are in use, others made of them rule by rule, and how those differ. */
export const ThresholdsPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t("pane.thresholds.title")}>
        <RulesInUse />
      </Section>
      <Section title={t("pane.thresholds.change")}>
        <RulesEditor />
      </Section>
      <Section title={t("pane.thresholds.differences")}>
        <RuleDifferences />
      </Section>
      {(["usual", ...subClusters] as const).map((of) => (
        <ThresholdFields key={of} of={of} />
      ))}
      <DominanceFields />
      <NumberFields />
      <StyleFields />
    </>
  );
};
