import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { templateDifferences } from "../../commands/templateDifferences";
import { compareTemplate } from "../../table/corrections/compareTemplate";
import type { Template } from "../../table/corrections/template";
import type { ColumnOutline } from "../../worker/outline";
import { Notice } from "../parts/Notice";
import { useServices } from "../paneContext";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface TemplateQuestionProps {
  readonly template: Template;
  readonly columns: readonly ColumnOutline[];
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** How a template differs from the sheet, before it is taken. */
export const TemplateQuestion = ({ template, columns, busy, onTake, onCancel }: TemplateQuestionProps) => {
  const { t, i18n } = useTranslation();
  const { translate } = useServices();
  const styles = useStyles();
  const comparison = compareTemplate(template, columns);
  const differences = templateDifferences(comparison, translate);
  const isUseless = comparison.gone.length === template.columns.length;
  const isRisky = comparison.loosened.length + comparison.refused.length > 0;
  return (
    <Notice
      intent={isRisky || isUseless ? "warning" : "info"}
      title={t("pane.template.from", {
        date: new Date(template.savedAt).toLocaleDateString(i18n.language),
        count: template.columns.length,
      })}
    >
      {differences.length === 0 ? <div>{t("corrections.template.same")}</div> : null}
      {isUseless ? <div>{t("pane.template.another")}</div> : null}
      <ul className={styles.list}>
        {differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy || isUseless} onClick={onTake}>
          {t("pane.template.take")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("pane.cancel")}
        </Button>
      </div>
    </Notice>
  );
};
