import { Caption1, makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CellValue } from "../../table/grid";
import type { ColumnOutline } from "../../worker/outline";
import type { ColumnPreview } from "../../worker/preview";

const useStyles = makeStyles({ line: { overflowWrap: "anywhere" } });

interface ColumnFactsProps {
  readonly column: ColumnOutline;
  /** What happens to its first values, where a copy is being prepared. */
  readonly preview: ColumnPreview | undefined;
}

const mostShown = 3;
const longestText = 40;

const short = (value: CellValue): string => {
  const text = String(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
};

/** Values one after the other; each keeps its own direction. */
const Values = ({ values }: { readonly values: readonly CellValue[] }) =>
  values.slice(0, mostShown).map((value, at) => (
    <span key={at}>
      {at === 0 ? "" : " · "}
      <bdi>{short(value)}</bdi>
    </span>
  ));

/** Why a column is taken for what it is, and some of its values, in the sheet and in the copy. */
export const ColumnFacts = ({ column, preview }: ColumnFactsProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reasons, understood, samples } = column;
  const instead =
    understood === undefined || understood.role === column.role
      ? ""
      : t("pane.columns.instead", {
          role: t(`roles.${understood.role}`),
          percent: Math.round(understood.confidence * 100),
        });
  const sentences = (understood?.reasons ?? reasons).map(({ key, data }) => t(`reasons.${key}`, data));
  return (
    <>
      <Caption1 className={styles.line}>{[instead, ...sentences].join(" ")}</Caption1>
      <Caption1 className={styles.line}>
        {t("pane.columns.inSheet")}{" "}
        {samples.length === 0 ? t("pane.columns.empty") : <Values values={samples} />}
      </Caption1>
      {preview === undefined || samples.length === 0 ? null : (
        <Caption1 className={styles.line}>
          {t("pane.columns.inCopy")}{" "}
          {preview.after.length === 0 ? t("pane.copies.leftOut") : <Values values={preview.after} />}
        </Caption1>
      )}
    </>
  );
};
