import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { LevelMeasure } from "../../../anonymise/measures/copyMeasures";
import { levelName } from "../../../commands/riskWords";
import { useServices } from "../../paneContext";

const stripes = (degrees: number): string =>
  `repeating-linear-gradient(${degrees}deg, currentColor 0 1px, transparent 1px 5px)`;

const useStyles = makeStyles({
  figure: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  level: { paddingBlockEnd: tokens.spacingVerticalS },
  bar: { display: "flex", blockSize: "16px", columnGap: "1px" },
  part: {
    boxSizing: "border-box",
    minInlineSize: "3px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground1}`,
    color: tokens.colorNeutralForeground1,
  },
  lone: { backgroundColor: tokens.colorNeutralForeground1, forcedColorAdjust: "none" },
  paired: { backgroundImage: stripes(45) },
});

const parts = ["lone", "paired", "more"] as const;

/** How many cells have one organisation, two, or more, at each level of place: bars told apart by pattern, figures in words. */
export const OrganisationChart = ({ levels }: { readonly levels: readonly LevelMeasure[] }) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useStyles();
  return (
    <figure className={styles.figure} aria-label={t("pane.risk.chart")}>
      <ul className={styles.list}>
        {levels.map(({ level, cells, lone, paired }) => {
          const counts = { lone, paired, more: cells - lone - paired };
          return (
            <li key={level} className={styles.level}>
              <Caption1>{t("pane.risk.bar", { level: levelName(level, translate), ...counts })}</Caption1>
              <div className={styles.bar} aria-hidden="true">
                {parts
                  .filter((part) => counts[part] > 0)
                  .map((part) => (
                    <div
                      key={part}
                      className={mergeClasses(styles.part, part === "more" ? undefined : styles[part])}
                      style={{ flexGrow: counts[part], flexBasis: 0 }}
                    />
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </figure>
  );
};
