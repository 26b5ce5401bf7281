import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SeenCell } from "../../commands/whileClassifying";
import type { CellValue } from "../../table/grid";

const useStyles = makeStyles({
  caption: { textAlign: "start" },
  table: { ...typographyStyles.caption1, tableLayout: "fixed", width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    unicodeBidi: "plaintext",
    paddingInlineEnd: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
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
  const seen = (after: CellValue | undefined): string =>
    after === undefined ? t("pane.copies.leftOut") : short(after);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t("pane.classify.seen.caption")}</caption>
      <thead>
        <tr>
          {(["column", "sheet", "they"] as const).map((key) => (
            <th key={key} scope="col" className={styles.cell}>
              {t(`pane.classify.seen.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map(({ header, column, before, after }) => (
          <tr key={column}>
            <th scope="row" className={styles.cell}>
              {header === "" ? t("pane.copies.noHeader", { number: column + 1 }) : header}
            </th>
            <td className={styles.cell}>{short(before)}</td>
            <td className={styles.cell}>{seen(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
