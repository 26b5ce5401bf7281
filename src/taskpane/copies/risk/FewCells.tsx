import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { LevelMeasure } from "../../../anonymise/measures/copyMeasures";
import { levelName, nameOfCell } from "../../../commands/riskWords";
import { rowsText } from "../../../commands/rowsText";
import { useServices } from "../../paneContext";
import { ShowCells } from "../../parts/ShowCells";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

interface FewCellsProps {
  readonly measure: LevelMeasure;
  /** The original. */
  readonly sheetId: string;
}

/** The cells of one level in which few organisations report, each with the way to its rows in the original. */
export const FewCells = ({ measure, sheetId }: FewCellsProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useStyles();
  return (
    <>
      <ul
        className={styles.list}
        aria-label={t("pane.risk.cellsOf", { level: levelName(measure.level, translate) })}
      >
        {measure.few.map((cell) => {
          const { column, rows, organisations } = cell;
          const name = nameOfCell(cell, translate);
          const place = t(`pane.risk.cell.${organisations > 2 ? "more" : organisations}`, {
            name,
            organisations,
            rows: rowsText(rows.map((row) => row + 1)),
            count: rows.length,
          });
          return (
            <li key={rows[0]} className={styles.item}>
              <span dir="auto">{place}</span>
              <ShowCells
                sheetId={sheetId}
                column={column}
                rows={rows}
                label={t("pane.risk.show", { name })}
              />
            </li>
          );
        })}
      </ul>
      {measure.left === 0 ? null : <Caption1>{t("pane.risk.left", { count: measure.left })}</Caption1>}
    </>
  );
};
