import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
} from "@fluentui/react-components";
import { startTransition } from "react";
import { useTranslation } from "react-i18next";
import type { CopyMeasures } from "../../../anonymise/measures/copyMeasures";
import {
  withAccepted,
  withoutAccepted,
  withoutRepair,
  withRepairs,
  type RiskDecisions,
} from "../../../anonymise/repairs/riskDecisions";
import type { PreparedCopy } from "../../../commands/prepareCopy";
import { riskName } from "../../../commands/repairWords";
import { useServices } from "../../paneContext";
import { DoneRepairs } from "./DoneRepairs";
import { RiskItem } from "./RiskItem";
import { SuggestedRepairs } from "./SuggestedRepairs";

interface RepairsProps {
  readonly prepared: PreparedCopy;
  readonly measures: CopyMeasures;
  /** Measuring, or the sheet was edited: nothing is decided on figures that are not those of now. */
  readonly busy: boolean;
  readonly onDecide: (decisions: RiskDecisions) => void;
}

/** What was repaired, and what could be: the person chooses, or says why it may stay. */
export const Repairs = ({ prepared, measures, busy, onDecide }: RepairsProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const { risks, repaired, cells } = measures;
  const { risks: decisions } = prepared.recipe;
  /** Changes the whole plan, which is drawn in pieces. */
  const decide = (decided: RiskDecisions): void => {
    startTransition(() => {
      onDecide(decided);
    });
  };
  return (
    <>
      {repaired.length === 0 ? null : (
        <DoneRepairs
          effects={repaired}
          cellsInCopy={cells}
          busy={busy}
          onTakeBack={(at) => {
            decide(withoutRepair(decisions, at));
          }}
        />
      )}
      <Caption1>{risks.length === 0 ? t("pane.repairs.none") : t("pane.repairs.hint")}</Caption1>
      {risks.length === 0 ? null : (
        <SuggestedRepairs
          prepared={prepared}
          cellsInCopy={cells}
          busy={busy}
          onDo={(chosen) => {
            decide(withRepairs(decisions, chosen));
          }}
        />
      )}
      <Accordion multiple collapsible>
        {risks.map((measured) => (
          <AccordionItem key={measured.risk} value={measured.risk}>
            <AccordionHeader>
              {t("pane.repairs.head", {
                risk: riskName(measured.risk, translate),
                rows: t("pane.repairs.rows", { count: measured.rows.length }),
              })}
            </AccordionHeader>
            <AccordionPanel>
              <RiskItem
                measured={measured}
                cellsInCopy={cells}
                sheetId={prepared.wish.sheetId}
                busy={busy}
                decisions={decisions}
                onRepair={(repair) => {
                  decide(withRepairs(decisions, [repair]));
                }}
                onKeep={(accepted) => {
                  decide(withAccepted(decisions, accepted));
                }}
                onKeepNoMore={(risk) => {
                  decide(withoutAccepted(decisions, risk));
                }}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
};
