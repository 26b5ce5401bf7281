import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Recipe, Treatment } from "../../anonymise/recipe";
import type { ColumnPreview } from "../../worker/preview";
import { useServices } from "../paneContext";
import { Choice } from "../parts/Choice";
import { choicesFor, treatmentName, treatmentValue, type KeyedColumn } from "./choices";
import { PreviewTable } from "./PreviewTable";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: "solid",
    borderBlockEndColor: tokens.colorNeutralStroke2,
    listStyleType: "none",
  },
  header: { overflowWrap: "anywhere" },
});

interface ColumnItemProps {
  readonly column: KeyedColumn;
  readonly recipe: Recipe;
  readonly preview: ColumnPreview | undefined;
  readonly disabled: boolean;
  readonly onDecide: (key: string, treatment: Treatment) => void;
}

/** One column: what it is taken for, what happens to it and why, and how its first values change. */
export const ColumnItem = ({ column, recipe, preview, disabled, onDecide }: ColumnItemProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const styles = useStyles();
  const { header, role, treatment, decidedBy, why, givesAway, column: index } = column.recipe;
  const name = header === "" ? t("pane.copies.noHeader", { number: index + 1 }) : header;
  const choices = choicesFor(column.recipe, recipe);
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.header} dir="auto">
        {name}
      </Text>
      <Caption1>{t(`roles.${role}`)}</Caption1>
      <Choice
        label={t("pane.copies.treatmentOf", { column: name })}
        labelHidden
        small
        values={choices.map(treatmentValue)}
        textOf={(value) => treatmentName(value, translate)}
        value={decidedBy === "nobody" ? undefined : treatmentValue(treatment)}
        emptyText={t("pane.copies.decide")}
        disabled={disabled}
        onChoose={(value) => {
          const chosen = choices.find((choice) => treatmentValue(choice) === value);
          if (chosen !== undefined) onDecide(column.key, chosen);
        }}
      />
      <Caption1>{t(`why.${why.key}`, why.data)}</Caption1>
      {givesAway.map(({ key, data }) => (
        <Caption1 key={data.header}>{t(`why.${key}`, data)}</Caption1>
      ))}
      {preview === undefined || preview.before.length === 0 ? null : <PreviewTable preview={preview} />}
    </li>
  );
};
