import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CopyMeasures } from "../../../anonymise/measures/copyMeasures";
import type { Recipe } from "../../../anonymise/recipe";
import { otherRisks } from "../../../commands/riskWords";
import { useServices } from "../../paneContext";
import { ShowCells } from "../../parts/ShowCells";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  item: { overflowWrap: "anywhere" },
});

interface OtherRisksProps {
  readonly measures: CopyMeasures;
  readonly recipe: Recipe;
  /** The original. */
  readonly sheetId: string;
}

/** Rows that stand out, small numbers, places of one group only, each in a sentence that leads to its rows; and telling columns. */
export const OtherRisks = ({ measures, recipe, sheetId }: OtherRisksProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {otherRisks(measures, recipe, translate).map(({ text, at }) => (
        <li key={text} className={styles.item}>
          {text}
          {at === undefined ? null : (
            <ShowCells sheetId={sheetId} {...at} label={t("pane.risk.show", { name: text })} />
          )}
        </li>
      ))}
    </ul>
  );
};
