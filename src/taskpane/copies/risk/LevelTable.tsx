import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { LevelMeasure } from "../../../anonymise/measures/copyMeasures";
import { levelName } from "../../../commands/riskWords";
import { useServices } from "../../paneContext";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "end",
    verticalAlign: "top",
    // A column is as wide as its longest word: “Cells” in two lines is no word.
    overflowWrap: "break-word",
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  level: {
    textAlign: "start",
    paddingInlineStart: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  open: { paddingInline: 0, minWidth: 0 },
});

/** Cells of more than two are told where the cluster asks for more than three organisations. */
const figuresIn = (levels: readonly LevelMeasure[]) =>
  levels.some(({ more }) => more > 0)
    ? (["cells", "lone", "paired", "more", "rows"] as const)
    : (["cells", "lone", "paired", "rows"] as const);

interface LevelTableProps {
  /** Coarse to fine. */
  readonly levels: readonly LevelMeasure[];
  /** The level whose cells are listed below. */
  readonly opened: string | undefined;
  readonly onOpen: (level: string) => void;
}

/** How many cells have one organisation, or two, or else too few, at each level of place. A level opens its cells. */
export const LevelTable = ({ levels, opened, onOpen }: LevelTableProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useStyles();
  const figures = figuresIn(levels);
  return (
    <table className={styles.table} aria-label={t("pane.risk.table")}>
      <thead>
        <tr>
          {(["level", ...figures] as const).map((head) => (
            <th
              key={head}
              scope="col"
              className={mergeClasses(styles.cell, head === "level" && styles.level)}
            >
              {t(`pane.risk.head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, ...measure }) => (
          <tr key={level}>
            <th scope="row" className={mergeClasses(styles.cell, styles.level)}>
              {measure.rows === 0 ? (
                levelName(level, translate)
              ) : (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.open}
                  aria-expanded={level === opened}
                  onClick={() => {
                    onOpen(level);
                  }}
                >
                  {levelName(level, translate)}
                </Button>
              )}
            </th>
            {figures.map((head) => (
              <td key={head} className={styles.cell}>
                {measure[head]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
