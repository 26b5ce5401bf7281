import { Badge, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../table/role";
import type { ColumnOutline } from "../../worker/outline";
import { RoleButton } from "./RoleButton";
import { surenessOf } from "./standing";
import { useColumnName } from "./useColumnName";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface ColumnMeaningProps {
  readonly column: ColumnOutline;
  readonly disabled: boolean;
  /** `undefined` takes the person's word back. */
  readonly onSay: (role: Role | undefined) => void;
}

/** What a column means and how sure that is, with the ways to change, confirm and undo. */
export const ColumnMeaning = ({ column, disabled, onSay }: ColumnMeaningProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  const name = useColumnName()(column);
  const role = t(`roles.${column.role}`);
  const sureness = surenessOf(column);
  const isSaid = column.understood !== undefined;

  /** A button that goes away gives the keyboard to the first one, which stays. */
  const say = (said: Role | undefined): void => {
    line.current?.querySelector("button")?.focus();
    onSay(said);
  };
  return (
    <div ref={line} className={styles.line}>
      <RoleButton
        text={role}
        label={t("pane.columns.change", { column: name, role })}
        role={column.role}
        disabled={disabled}
        onChoose={onSay}
      />
      {isSaid ? <Badge appearance="outline">{t("pane.columns.marked")}</Badge> : null}
      <Caption1>
        {t(`pane.columns.sureness.${sureness}`, { percent: Math.round(column.confidence * 100) })}
      </Caption1>
      {sureness === "unsure" || sureness === "fairly" ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t("pane.columns.confirmOf", { column: name, role })}
          disabledFocusable={disabled}
          onClick={() => {
            say(column.role);
          }}
        >
          {t("pane.columns.confirm")}
        </Button>
      ) : null}
      {isSaid || column.outdated !== undefined ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t("pane.columns.undoOf", { column: name })}
          disabledFocusable={disabled}
          onClick={() => {
            say(undefined);
          }}
        >
          {t("pane.columns.undo")}
        </Button>
      ) : null}
    </div>
  );
};
