import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Role } from "../../table/role";
import type { ColumnPreview } from "../../worker/preview";
import { ColumnRow } from "./ColumnRow";
import { RoleButton } from "./RoleButton";
import type { KeyedColumn } from "./standing";
import { useSelection } from "./useSelection";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  /** Stays in sight below the pane's tabs while the list is scrolled. */
  bar: {
    position: "sticky",
    top: "44px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ColumnListProps {
  readonly columns: readonly KeyedColumn[];
  /** By zero-based sheet column; empty where no copy is being prepared. */
  readonly previews: ReadonlyMap<number, ColumnPreview>;
  readonly disabled: boolean;
  /** `undefined` takes the person's word on these columns back. */
  readonly onSay: (keys: readonly string[], role: Role | undefined) => void;
}

/** Columns one below the other; several chosen together get one meaning. */
export const ColumnList = ({ columns, previews, disabled, onSay }: ColumnListProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const selection = useSelection(columns.map(({ key }) => key));
  const count = selection.keys.size;
  return (
    <>
      {count === 0 ? null : (
        <div className={styles.bar} role="group" aria-label={t("pane.columns.selected", { count })}>
          <Text>{t("pane.columns.selected", { count })}</Text>
          <RoleButton
            text={t("pane.columns.give")}
            label={t("pane.columns.giveTo", { count })}
            role={undefined}
            disabled={disabled}
            onChoose={(role) => {
              onSay([...selection.keys], role);
            }}
          />
          <Button size="small" appearance="subtle" onClick={selection.clear}>
            {t("pane.columns.clear")}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={t("pane.columns.list")}>
        {columns.map((column) => (
          <ColumnRow
            key={column.key}
            keyedColumn={column}
            preview={previews.get(column.column.index)}
            selected={selection.keys.has(column.key)}
            disabled={disabled}
            onSelect={(isRange) => {
              selection.select(column.key, isRange);
            }}
            onKeyDown={selection.onKeyDown}
            onSay={(role) => {
              onSay([column.key], role);
            }}
          />
        ))}
      </ul>
    </>
  );
};
