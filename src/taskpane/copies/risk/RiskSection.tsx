import { Button, Caption1 } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { withKey, type RiskDecisions } from "../../../anonymise/repairs/riskDecisions";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import { Problem } from "../../parts/Problem";
import { Progress } from "../../parts/Progress";
import { Section } from "../../parts/Section";
import { RulesInForce } from "../../thresholds/RulesInForce";
import { LinkageNotice } from "../LinkageNotice";
import { FewOrganisations } from "./FewOrganisations";
import { KeysChoice } from "./KeysChoice";
import { OtherRisks } from "./OtherRisks";
import { Repairs } from "./Repairs";
import { useRisk } from "./useRisk";

interface RiskSectionProps {
  readonly prepared: PreparedCopy;
  /** The codebook says which names are one organisation. */
  readonly codebookOpen: boolean;
  readonly busy: boolean;
  readonly onRisks: (risks: RiskDecisions) => void;
}

/** What a reader of the copy could still infer, before it is made. It informs; it stops nothing. */
export const RiskSection = ({ prepared, codebookOpen, busy, onRisks }: RiskSectionProps) => {
  const { t } = useTranslation();
  const { state, measures, isNow, measure, cancel } = useRisk(prepared);
  const { sheetId } = prepared.wish;
  return (
    <Section title={t("pane.risk.title")}>
      <Caption1>{t("pane.risk.hint")}</Caption1>
      <RulesInForce />
      {!isNow && state.kind !== "running" ? (
        <Button disabled={busy || !codebookOpen} onClick={measure}>
          {t("pane.risk.measure")}
        </Button>
      ) : null}
      {state.kind === "running" ? (
        <Progress label={t("pane.risk.measuring")} share={state.share} onCancel={cancel} />
      ) : null}
      {codebookOpen && !busy ? <LinkageNotice prepared={prepared} /> : null}
      {state.kind === "failed" ? <Problem error={state.error} /> : null}
      {measures === undefined ? null : (
        <>
          <FewOrganisations measures={measures} identity={prepared.rule.organisations} sheetId={sheetId} />
          <KeysChoice
            keys={prepared.recipe.risks.keys}
            busy={busy || !isNow}
            onChoose={(key, isKnown) => {
              onRisks(withKey(prepared.recipe.risks, key, isKnown));
            }}
          />
          <OtherRisks measures={measures} recipe={prepared.recipe} sheetId={sheetId} />
          <Repairs prepared={prepared} measures={measures} busy={busy || !isNow} onDecide={onRisks} />
        </>
      )}
    </Section>
  );
};
