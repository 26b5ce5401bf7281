import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CopySheet } from "../../../anonymise/copy";
import { handlingOf } from "../../../anonymise/handling";
import { cellAt } from "../../../table/relations/distinct";
import { useTableStyles } from "../../parts/useTableStyles";

const useStyles = makeStyles({
  caption: { textAlign: "start", paddingBlockEnd: tokens.spacingVerticalXS },
});

const shownRows = 15;

/** The first rows of the table of people as it will go out: where, which sub-cluster, how many. */
export const FigureTable = ({ sheet }: { readonly sheet: CopySheet }) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const tableStyles = useTableStyles();
  const cell = mergeClasses(tableStyles.cell, tableStyles.lined);
  const count = sheet.columns[0]?.cells.at.length ?? 0;
  const shown = Math.min(count, shownRows);
  const columns = narrowed(sheet);
  return (
    <table className={tableStyles.table}>
      <caption className={styles.caption}>{t("pane.dashboard.preview", { shown, count })}</caption>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th key={header} scope="col" className={cell}>
              {header === "" ? t("pane.dashboard.where") : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: shown }, (_, row) => (
          <tr key={row}>
            {columns.map(({ header, textOf }) => (
              <td key={header} className={cell}>
                {textOf(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface NarrowColumn {
  /** `""` for the place. */
  readonly header: string;
  readonly textOf: (row: number) => string;
}

/** What of a table fits into a pane: the places of a row in one cell, its sub-cluster, and everybody. */
const narrowed = ({ columns }: CopySheet): readonly NarrowColumn[] => {
  const places = columns.filter(({ role }) => handlingOf[role].kind === "place");
  const others = columns.filter(({ role }) => role === "sub-cluster");
  const people = columns.filter(({ role }) => role === "population").slice(0, 1);
  const level = columns.find(({ role }) => role === "helper");
  const placeOf = (row: number): string => {
    const path = places.map(({ cells }) => String(cellAt(cells, row))).filter((name) => name !== "");
    return path.length > 0 || level === undefined ? path.join(" › ") : String(cellAt(level.cells, row));
  };
  return [
    ...(places.length === 0 ? [] : [{ header: "", textOf: placeOf }]),
    ...[...others, ...people].map(({ header, cells }) => ({
      header,
      textOf: (row: number) => String(cellAt(cells, row)),
    })),
  ];
};
