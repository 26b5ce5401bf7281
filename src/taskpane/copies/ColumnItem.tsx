import { Caption1, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Recipe, Treatment } from "../../anonymise/recipe";
import type { ColumnPreview } from "../../worker/core";
import { choicesFor, treatmentValue, type KeyedColumn } from "./choices";
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

const undecided = "";

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
  const styles = useStyles();
  const { header, role, treatment, decidedBy, why, column: index } = column.recipe;
  const name = header === "" ? t("pane.copies.noHeader", { number: index + 1 }) : header;
  const choices = choicesFor(column.recipe, recipe);
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.header} dir="auto">
        {name}
      </Text>
      <Caption1>{t(`roles.${role}`)}</Caption1>
      <Field label={{ children: t("pane.copies.treatmentOf", { column: name }), hidden: true }}>
        <Select
          size="small"
          disabled={disabled}
          aria-label={t("pane.copies.treatmentOf", { column: name })}
          value={decidedBy === "nobody" ? undecided : treatmentValue(treatment)}
          onChange={(_event, { value }) => {
            const chosen = choices.find((choice) => treatmentValue(choice) === value);
            if (chosen !== undefined) onDecide(column.key, chosen);
          }}
        >
          {decidedBy === "nobody" ? <option value={undecided}>{t("pane.copies.decide")}</option> : null}
          {choices.map((choice) => (
            <option key={treatmentValue(choice)} value={treatmentValue(choice)}>
              {treatmentName(choice)}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1>{t(`why.${why.key}`, why.data)}</Caption1>
      {preview === undefined || preview.before.length === 0 ? null : <PreviewTable preview={preview} />}
    </li>
  );

  function treatmentName(choice: Treatment): string {
    return choice.kind === "coarsen"
      ? t("treatments.coarsen", { to: t(`protocol.place.${choice.to}`) })
      : t(`treatments.${choice.kind}`);
  }
};
