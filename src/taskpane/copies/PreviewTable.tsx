import { mergeClasses } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CellValue } from "../../table/grid";
import type { ColumnPreview } from "../../worker/preview";
import { useTableStyles } from "../parts/useTableStyles";

const shownRows = 3;
const longestText = 80;

const short = (value: CellValue | undefined): string => {
  const text = String(value ?? "");
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
};

/** The first values of a column, before and after. */
export const PreviewTable = ({ preview }: { readonly preview: ColumnPreview }) => {
  const { t } = useTranslation();
  const styles = useTableStyles();
  const removed = preview.after.length === 0;
  return (
    <table className={mergeClasses(styles.table, styles.even)}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t("pane.copies.before")}
          </th>
          <th scope="col" className={styles.cell}>
            {t("pane.copies.after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {preview.before.slice(0, shownRows).map((value, row) => (
          <tr key={`${row} ${short(value)}`}>
            <td className={styles.cell}>{short(value)}</td>
            <td className={styles.cell}>{removed ? t("pane.copies.leftOut") : short(preview.after[row])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
