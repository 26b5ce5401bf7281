import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import {
  acceptedFor,
  type AcceptedRisk,
  type Risk,
  type RiskDecisions,
} from "../../../anonymise/repairs/riskDecisions";
import { riskName } from "../../../commands/repairWords";
import { useServices } from "../../paneContext";
import { Notice } from "../../parts/Notice";
import { Adding } from "../../records/Adding";
import { KeepForm } from "./KeepForm";

export interface KeptRiskProps {
  readonly risk: Risk;
  /** How many are at risk now. */
  readonly rows: number;
  readonly decisions: RiskDecisions;
  readonly onKeep: (accepted: AcceptedRisk) => void;
  readonly onKeepNoMore: (risk: Risk) => void;
}

/** A person's word that a risk may stay, or the way to say it. */
export const KeptRisk = ({ risk, rows, decisions, onKeep, onKeepNoMore }: KeptRiskProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const name = riskName(risk, translate);
  const accepted = acceptedFor(decisions, risk, rows);
  const wasAccepted = decisions.accepted.some((one) => one.risk === risk);
  if (accepted !== undefined)
    return (
      <>
        <Notice intent="info">
          <span dir="auto">{t("pane.repairs.kept", { reason: accepted.reason, by: accepted.by })}</span>
        </Notice>
        <Button
          size="small"
          aria-label={t("pane.repairs.takeBackFor", { way: name })}
          onClick={() => {
            onKeepNoMore(risk);
          }}
        >
          {t("pane.repairs.takeBack")}
        </Button>
      </>
    );
  return (
    <>
      {wasAccepted ? <Notice intent="warning">{t("pane.repairs.keptForFewer")}</Notice> : null}
      <Adding label={t("pane.repairs.keep")} accessibleName={t("pane.repairs.keepFor", { risk: name })}>
        {(close) => (
          <KeepForm
            onKeep={(said) => {
              close();
              onKeep({ risk, rows, ...said });
            }}
          />
        )}
      </Adding>
    </>
  );
};
