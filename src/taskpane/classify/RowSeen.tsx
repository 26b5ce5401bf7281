import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SeenCell } from "../../commands/whileClassifying";
import type { CellValue } from "../../table/grid";
import { useTableStyles } from "../parts/useTableStyles";

const useStyles = makeStyles({
  caption: { textAlign: "start" },
  cell: { paddingBlock: tokens.spacingVerticalXXS },
});

const longestText = 80;

const short = (value: CellValue): string => {
  const text = String(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
};

/** One row of a sheet, column by column: as it stands there, and as an audience would get it. */
export const RowSeen = ({ cells }: { readonly cells: readonly SeenCell[] }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const cell = mergeClasses(tableStyles.cell, tableStyles.lined, styles.cell);
  const seen = (after: CellValue | undefined): string =>
    after === undefined ? t("pane.copies.leftOut") : short(after);
  return (
    <table className={mergeClasses(tableStyles.table, tableStyles.even)}>
      <caption className={styles.caption}>{t("pane.classify.seen.caption")}</caption>
      <thead>
        <tr>
          {(["column", "sheet", "they"] as const).map((key) => (
            <th key={key} scope="col" className={cell}>
              {t(`pane.classify.seen.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map(({ header, column, before, after }) => (
          <tr key={column}>
            <th scope="row" className={cell}>
              {header === "" ? t("pane.copies.noHeader", { number: column + 1 }) : header}
            </th>
            <td className={cell}>{short(before)}</td>
            <td className={cell}>{seen(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
