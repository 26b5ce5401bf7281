import { Button, Caption1, Checkbox, Text } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CopyRepair } from "../../../anonymise/repairs/riskDecisions";
import type { RepairSuggestion } from "../../../anonymise/repairs/suggestRepairs";
import { repairName, saidOfSuggestion } from "../../../commands/repairWords";
import { useServices } from "../../paneContext";
import { Notice } from "../../parts/Notice";
import { EffectText } from "./EffectText";
import { useRepairStyles } from "./useRepairStyles";

interface SuggestionFormProps {
  readonly suggestion: RepairSuggestion;
  readonly cellsInCopy: number;
  readonly busy: boolean;
  readonly onDo: (repairs: readonly CopyRepair[]) => void;
}

/** The repairs that are proposed, what each costs, and what they come to; a person takes them, or some of them. */
export const SuggestionForm = ({ suggestion, cellsInCopy, busy, onDo }: SuggestionFormProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useRepairStyles();
  const [unticked, setUnticked] = useState<readonly CopyRepair[]>([]);
  const { effects } = suggestion;
  const ticked = effects.map(({ repair }) => repair).filter((repair) => !unticked.includes(repair));
  if (effects.length === 0) return <Notice intent="info">{t("pane.repairs.suggestNothing")}</Notice>;
  return (
    <>
      <Notice intent={suggestion.left.length === 0 ? "success" : "info"}>
        {saidOfSuggestion(suggestion, cellsInCopy, translate)}
      </Notice>
      <ul className={styles.list} aria-label={t("pane.repairs.suggested")}>
        {effects.map((effect, at) => {
          const { repair } = effect;
          return (
            <li key={at} className={styles.item}>
              <Checkbox
                label={<Text weight="semibold">{repairName(repair, translate)}</Text>}
                checked={ticked.includes(repair)}
                disabled={busy}
                onChange={() => {
                  setUnticked(
                    ticked.includes(repair)
                      ? [...unticked, repair]
                      : unticked.filter((one) => one !== repair),
                  );
                }}
              />
              <EffectText effect={effect} cellsInCopy={cellsInCopy} />
            </li>
          );
        })}
      </ul>
      <Caption1>{t("pane.repairs.suggestedHint")}</Caption1>
      <Button
        disabledFocusable={busy || ticked.length === 0}
        onClick={() => {
          onDo(ticked);
        }}
      >
        {t("pane.repairs.doSuggested")}
      </Button>
    </>
  );
};
