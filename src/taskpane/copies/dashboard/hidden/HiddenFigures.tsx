import { Caption1, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dashboard } from "../../../../anonymise/dashboard/dashboard";
import type { HiddenCell } from "../../../../anonymise/dashboard/hiddenCells";
import { rowsOfFigure } from "../../../../anonymise/dashboard/rowsBehind";
import { closestFirst, hiddenSentences, nameOfHidden } from "../../../../commands/dashboard/hiddenWords";
import { rowsText } from "../../../../commands/rowsText";
import { useServices } from "../../../paneContext";
import { RowList } from "../../../parts/RowList";
import { Section } from "../../../parts/Section";
import { chosenCells, everyHidden, HiddenFilters } from "./HiddenFilters";
import { HiddenRow, hiddenRowHeight } from "./HiddenRow";

interface HiddenFiguresProps {
  readonly dashboard: Dashboard;
  /** The original. */
  readonly sheetId: string;
}

const keyOf = ({ nodes }: HiddenCell): string => nodes.join();

/** Every hidden figure with what a reader can compute of it, and the way to its rows in the original. */
export const HiddenFigures = ({ dashboard: { hidden, report }, sheetId }: HiddenFiguresProps) => {
  const { t } = useTranslation();
  const { translate, excel } = useServices();
  const [choosing, setChoosing] = useState(everyHidden);
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState<HiddenCell>();
  const sorted = useMemo(() => closestFirst(hidden.cells), [hidden]);
  const shown = chosenCells(choosing.order === "closest" ? sorted : hidden.cells, choosing.reason);
  const behind = useMemo(() => opened && rowsOfFigure(hidden.rows, opened.nodes), [hidden, opened]);
  if (hidden.cells.length === 0)
    return (
      <Section title={t("pane.hidden.title")}>
        <Text>{t("pane.hidden.none")}</Text>
      </Section>
    );
  return (
    <Section title={t("pane.hidden.title")}>
      <Text>{hiddenSentences(report.uncertainty, hidden.cells.length, translate).join(" ")}</Text>
      <Caption1>{t("pane.hidden.hint")}</Caption1>
      <HiddenFilters cells={hidden.cells} choosing={choosing} onChoose={setChoosing} />
      <RowList
        label={t("pane.hidden.list")}
        items={shown}
        rowHeight={hiddenRowHeight}
        keyOf={keyOf}
        render={(cell) => <HiddenRow cell={cell} />}
        active={active}
        onActive={(cell) => {
          setActive(keyOf(cell));
        }}
        onOpen={(cell) => {
          const { rows, column } = rowsOfFigure(hidden.rows, cell.nodes);
          setActive(keyOf(cell));
          setOpened(cell);
          void excel.selectCells(sheetId, rows, column).catch(() => undefined);
        }}
      />
      <div role="status">
        {opened === undefined || behind === undefined ? null : (
          <Caption1>
            {t("pane.hidden.rows", {
              name: nameOfHidden(opened, translate),
              rows: rowsText(behind.rows.map((row) => row + 1)),
              count: behind.rows.length,
            })}
          </Caption1>
        )}
      </div>
    </Section>
  );
};
