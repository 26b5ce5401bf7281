import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Decisions } from "../../anonymise/recipe";
import type { PreparedCopy } from "../../commands/prepareCopy";
import { Section } from "../parts/Section";
import { groupedColumns, leaveUndecidedOut } from "./choices";
import { ColumnItem } from "./ColumnItem";

const useStyles = makeStyles({ list: { margin: 0, padding: 0 } });

interface RecipeViewProps {
  readonly prepared: PreparedCopy;
  readonly busy: boolean;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Every column with its treatment, by standing; the undecided ones open and first. */
export const RecipeView = ({ prepared, busy, onDecide }: RecipeViewProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const { recipe, preview } = prepared;
  const previews = new Map(preview.map((column) => [column.column, column]));
  return (
    <Section title={t("pane.copies.columns")}>
      <Accordion multiple collapsible defaultOpenItems={["undecided", "coded"]}>
        {groupedColumns(recipe).map(([standing, columns]) => (
          <AccordionItem key={standing} value={standing}>
            <AccordionHeader>
              {t(`pane.copies.standing.${standing}`, { count: columns.length })}
            </AccordionHeader>
            <AccordionPanel>
              {standing === "undecided" ? (
                <Button
                  size="small"
                  disabled={busy}
                  onClick={() => {
                    onDecide(leaveUndecidedOut(recipe));
                  }}
                >
                  {t("pane.copies.leaveAllOut")}
                </Button>
              ) : null}
              <ul className={styles.list}>
                {columns.map((column) => (
                  <ColumnItem
                    key={column.recipe.column}
                    column={column}
                    recipe={recipe}
                    preview={previews.get(column.recipe.column)}
                    disabled={busy}
                    onDecide={(key, treatment) => {
                      onDecide({ [key]: treatment });
                    }}
                  />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
};
