import { Caption1, Checkbox, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { chosenRows, sortedRows } from "../../commands/overview/chooseRows";
import { keyOfRow, type OverviewRow } from "../../commands/overview/overviewRow";
import type { RowTexts } from "../../commands/overview/rowTexts";
import { offerOverview } from "../../commands/overview/offerOverview";
import { useServices } from "../paneContext";
import { OfferTable } from "../parts/OfferTable";
import { RowList } from "../parts/RowList";
import { OverviewFilters, type Choosing } from "./OverviewFilters";
import { OverviewRowView, overviewRowHeight } from "./OverviewRowView";
import { RowDetails } from "./RowDetails";
import { useRowTexts } from "./useRowTexts";

const everything: Choosing = {
  filter: { query: "", condition: undefined, audience: undefined },
  order: "attention",
};

/** What is searched of a line: all that it shows. */
const wordsIn = ({ title, file, state, holds, goes }: RowTexts): readonly string[] => [
  title,
  file,
  state,
  holds,
  goes,
];

interface OverviewListProps {
  readonly rows: readonly OverviewRow[];
  /** Leads to a sheet of the open workbook. */
  readonly onGo: (sheetName: string) => void;
}

/** All lines: searched, filtered, sorted, opened, taken out as a file. */
export const OverviewList = ({ rows, onGo }: OverviewListProps) => {
  const { t } = useTranslation();
  const texts = useRowTexts();
  const [choosing, setChoosing] = useState(everything);
  const [active, setActive] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const wordsOf = useMemo(() => new Map(rows.map((row) => [row, wordsIn(texts(row))])), [rows, texts]);
  const shown = useMemo(
    () =>
      sortedRows(
        chosenRows(rows, choosing.filter, (row) => wordsOf.get(row) ?? []),
        choosing.order,
      ),
    [rows, choosing, wordsOf],
  );
  const row = shown.find((candidate) => keyOfRow(candidate) === opened);
  return (
    <>
      <OverviewFilters choosing={choosing} onChoose={setChoosing} />
      <div role="status">
        <Caption1>{t("pane.overview.found", { count: shown.length, all: rows.length })}</Caption1>
      </div>
      {shown.length === 0 ? (
        <Text>{t("pane.overview.none")}</Text>
      ) : (
        <RowList
          label={t("pane.overview.list")}
          items={shown}
          rowHeight={overviewRowHeight}
          keyOf={keyOfRow}
          render={(item) => <OverviewRowView row={item} />}
          active={active}
          onActive={(item) => {
            setActive(keyOfRow(item));
          }}
          onOpen={(item) => {
            setActive(keyOfRow(item));
            setOpened(keyOfRow(item));
            if (item.kind === "sheet" && item.fileName === "") onGo(item.overview.sheet.name);
          }}
        />
      )}
      {row === undefined ? null : <RowDetails key={opened} row={row} />}
      <ExportOverview rows={shown} />
    </>
  );
};

/** Hands out the lines as they are shown. */
const ExportOverview = ({ rows }: { readonly rows: readonly OverviewRow[] }) => {
  const { t } = useTranslation();
  const services = useServices();
  const [whole, setWhole] = useState(false);
  return (
    <>
      <Checkbox
        checked={whole}
        label={t("pane.overview.wholeNames")}
        onChange={(_event, { checked }) => {
          setWhole(checked === true);
        }}
      />
      <OfferTable
        offer={(format) => offerOverview(services, rows, { whole, format })}
        labelOf={(format) => t(`pane.overview.saveAs.${format}`)}
        savedText={(file) => t(whole ? "pane.overview.savedWhole" : "pane.overview.saved", { file })}
      />
    </>
  );
};
