import { Button, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { MeasuredRisk } from "../../../anonymise/measures/copyMeasures";
import type { CopyRepair } from "../../../anonymise/repairs/riskDecisions";
import { riskName, wayName } from "../../../commands/repairWords";
import { useServices } from "../../paneContext";
import { ShowCells } from "../../parts/ShowCells";
import { EffectText } from "./EffectText";
import { KeptRisk, type KeptRiskProps } from "./KeptRisk";
import { useRepairStyles } from "./useRepairStyles";

interface RiskItemProps extends Omit<KeptRiskProps, "risk" | "rows"> {
  readonly measured: MeasuredRisk;
  readonly cellsInCopy: number;
  /** The original. */
  readonly sheetId: string;
  readonly busy: boolean;
  readonly onRepair: (repair: CopyRepair) => void;
}

/** One risk: its rows, what each way to repair it would do, and a person's word that it may stay. */
export const RiskItem = (props: RiskItemProps) => {
  const { measured, cellsInCopy, sheetId, busy, onRepair, ...keeping } = props;
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useRepairStyles();
  const { risk, offers, column, rows } = measured;
  return (
    <>
      <ShowCells
        sheetId={sheetId}
        column={column}
        rows={rows}
        label={t("pane.risk.show", { name: riskName(risk, translate) })}
      />
      {offers.length === 0 ? <Text>{t("pane.repairs.noWay")}</Text> : null}
      <ul className={styles.list}>
        {offers.map((effect) => {
          const way = wayName(effect.repair.way, translate);
          return (
            <li key={way} className={styles.item}>
              <Text weight="semibold">{way}</Text>
              <EffectText effect={effect} cellsInCopy={cellsInCopy} />
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={t("pane.repairs.doItFor", { way })}
                onClick={() => {
                  onRepair(effect.repair);
                }}
              >
                {t("pane.repairs.doIt")}
              </Button>
            </li>
          );
        })}
      </ul>
      <KeptRisk risk={risk} rows={rows.length} {...keeping} />
    </>
  );
};
