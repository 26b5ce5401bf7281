import { Caption1, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Dashboard } from "../../../../anonymise/dashboard/dashboard";
import { closestFirst, hiddenSentences } from "../../../../commands/dashboard/hiddenWords";
import { useServices } from "../../../paneContext";
import { Section } from "../../../parts/Section";
import { chosenCells, everyHidden, HiddenFilters } from "./HiddenFilters";
import { HiddenList } from "./HiddenList";

interface HiddenFiguresProps {
  readonly dashboard: Dashboard;
  /** The original. */
  readonly sheetId: string;
}

/** Every hidden figure with what a reader can compute of it, and the way to its rows in the original. */
export const HiddenFigures = ({ dashboard: { hidden, report }, sheetId }: HiddenFiguresProps) => {
  const { t } = useTranslation();
  const { translate } = useServices();
  const [choosing, setChoosing] = useState(everyHidden);
  const { cells, rows } = hidden;
  const sorted = useMemo(() => closestFirst(cells), [cells]);
  const shown = chosenCells(choosing.order === "closest" ? sorted : cells, choosing.reason);
  return (
    <Section title={t("pane.hidden.title")}>
      {cells.length === 0 ? (
        <Text>{t("pane.hidden.none")}</Text>
      ) : (
        <>
          <Text>{hiddenSentences(report.uncertainty, cells.length, translate).join(" ")}</Text>
          <Caption1>{t("pane.hidden.hint")}</Caption1>
          <HiddenFilters cells={cells} choosing={choosing} onChoose={setChoosing} />
          <HiddenList cells={shown} rows={rows} sheetId={sheetId} />
        </>
      )}
    </Section>
  );
};
