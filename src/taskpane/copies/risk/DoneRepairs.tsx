import { Button, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { RepairEffect } from "../../../anonymise/repairs/repairEffect";
import { repairName } from "../../../commands/repairWords";
import { useServices } from "../../paneContext";
import { EffectText } from "./EffectText";
import { useRepairStyles } from "./useRepairStyles";

interface DoneRepairsProps {
  readonly effects: readonly RepairEffect[];
  readonly cellsInCopy: number;
  readonly busy: boolean;
  /** @param at the repair's place among them */
  readonly onTakeBack: (at: number) => void;
}

/** The repairs of the copy in their order, and what each of them did. */
export const DoneRepairs = ({ effects, cellsInCopy, busy, onTakeBack }: DoneRepairsProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useRepairStyles();
  return (
    <ul className={styles.list} aria-label={t("pane.repairs.done")}>
      {effects.map((effect, at) => {
        const name = repairName(effect.repair, translate);
        return (
          <li key={`${at} ${name}`} className={styles.item}>
            <Text weight="semibold">{name}</Text>
            <EffectText effect={effect} cellsInCopy={cellsInCopy} />
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t("pane.repairs.takeBackFor", { way: name })}
              onClick={() => {
                onTakeBack(at);
              }}
            >
              {t("pane.repairs.takeBack")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
