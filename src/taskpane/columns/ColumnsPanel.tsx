import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Corrections } from "../../table/corrections/correction";
import type { ColumnOutline } from "../../worker/outline";
import type { ColumnPreview } from "../../worker/preview";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";
import { ColumnList } from "./ColumnList";
import { columnFilters, countOf, keyed } from "./standing";
import { TemplatePanel } from "./TemplatePanel";
import { useColumnName } from "./useColumnName";
import { useSaying } from "./useSaying";
import { useShownColumns } from "./useShownColumns";

interface ColumnsPanelProps {
  readonly columns: readonly ColumnOutline[];
  /** Where a copy is being prepared. */
  readonly preview?: readonly ColumnPreview[];
  readonly busy: boolean;
  /** All that is said on the columns from now on. */
  readonly onCorrect: (corrections: Corrections) => void;
}

/** What each column means, to be looked at and corrected. */
export const ColumnsPanel = (props: ColumnsPanelProps) => {
  const { t } = useTranslation();
  const count = countOf(keyed(props.columns), "toLookAt");
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader>
          {count === 0 ? t("pane.columns.title") : t("pane.columns.titleToLookAt", { count })}
        </AccordionHeader>
        <AccordionPanel>
          <OpenPanel {...props} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  forget: { alignSelf: "flex-start" },
});

const OpenPanel = ({ columns, preview = [], busy, onCorrect }: ColumnsPanelProps) => {
  const { t } = useTranslation();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const nameOf = useColumnName();
  const all = keyed(columns);
  const shown = useShownColumns(all);
  const saying = useSaying(columns, onCorrect);
  const saidCount = countOf(all, "said");
  return (
    <div ref={panel} className={styles.panel}>
      <Choice
        label={t("pane.columns.filter")}
        values={columnFilters}
        textOf={(filter) => t(`pane.columns.filters.${filter}`, { count: countOf(all, filter) })}
        value={shown.filter}
        onChoose={shown.show}
      />
      {saying.others.length === 0 ? null : (
        <Notice intent="info">
          {t("pane.columns.others", {
            count: saying.others.length,
            columns: saying.others
              .map(({ column }) =>
                t("pane.columns.other", { column: nameOf(column), role: t(`roles.${column.role}`) }),
              )
              .join(", "),
          })}
        </Notice>
      )}
      {shown.columns.length === 0 ? <Text>{t(`pane.columns.none.${shown.filter}`)}</Text> : null}
      <ColumnList
        columns={shown.columns}
        previews={new Map(preview.map((column) => [column.column, column]))}
        disabled={busy}
        onSay={saying.say}
      />
      {saidCount === 0 ? null : (
        <Button
          size="small"
          className={styles.forget}
          disabledFocusable={busy}
          onClick={() => {
            panel.current?.querySelector("select")?.focus();
            saying.forgetAll();
          }}
        >
          {t("pane.columns.forgetAll", { count: saidCount })}
        </Button>
      )}
      <TemplatePanel columns={columns} busy={busy} onTake={saying.take} />
    </div>
  );
};
