import { Checkbox } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { rowKeys, type RowKey } from "../../../anonymise/repairs/riskDecisions";
import { Group } from "../../parts/Group";

interface KeysChoiceProps {
  readonly keys: readonly RowKey[];
  readonly busy: boolean;
  readonly onChoose: (key: RowKey, isKnown: boolean) => void;
}

/** What a reader may know of a row: rows that share it are counted together. */
export const KeysChoice = ({ keys, busy, onChoose }: KeysChoiceProps) => {
  const { t } = useTranslation();
  return (
    <Group label={t("pane.risk.keys.label")} hint={t("pane.risk.keys.hint")}>
      {rowKeys.map((key) => (
        <Checkbox
          key={key}
          label={t(`pane.risk.keys.${key}`)}
          checked={keys.includes(key)}
          disabled={busy}
          onChange={(_event, { checked }) => {
            onChoose(key, checked === true);
          }}
        />
      ))}
    </Group>
  );
};
