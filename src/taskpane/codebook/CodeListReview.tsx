import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CodeSheet, ListColumns } from "../../codebook/importing/codeList";
import { findListColumns } from "../../codebook/importing/findListColumns";
import { audiences, type Audience } from "../../protocol/rule";
import { Choice } from "../parts/Choice";
import { Notice } from "../parts/Notice";
import { CodeListCheck } from "./CodeListCheck";
import { columnNames } from "./columnNames";

interface CodeListReviewProps {
  readonly sheets: readonly CodeSheet[];
  /** Says what was taken. */
  readonly onDone: (sentence: string) => void;
}

type Chosen = Partial<ListColumns>;

const columnsOf = (found: ListColumns | undefined, chosen: Chosen): ListColumns | undefined => {
  const name = chosen.name ?? found?.name;
  const code = chosen.code ?? found?.code;
  if (name === undefined || code === undefined || name === code) return undefined;
  return { header: found?.header, name, code };
};

/** Where names and codes stand in a list and whose codes they are; then its rows, one against the other. */
export const CodeListReview = ({ sheets, onDone }: CodeListReviewProps) => {
  const { t } = useTranslation();
  const lists = useMemo(() => sheets.map(({ cells }) => findListColumns(cells)), [sheets]);
  const [sheetAt, setSheetAt] = useState(() =>
    Math.max(
      0,
      lists.findIndex((list) => list !== undefined),
    ),
  );
  const [chosen, setChosen] = useState<Chosen>({});
  const [series, setSeries] = useState<Audience>();
  const sheet = sheets[sheetAt];
  if (sheet === undefined || sheet.cells.length === 0)
    return <Notice intent="warning">{t("pane.importCodes.nothing")}</Notice>;
  const found = lists[sheetAt];
  const columns = columnsOf(found, chosen);
  const names = columnNames(sheet, found?.header);
  const choiceOf = (which: "name" | "code") => (
    <Choice
      label={t(`pane.importCodes.column.${which}`)}
      values={names.map((_, at) => String(at))}
      textOf={(at) => names[Number(at)] ?? at}
      value={(chosen[which] ?? found?.[which])?.toString()}
      onChoose={(at) => {
        setChosen({ ...chosen, [which]: Number(at) });
      }}
    />
  );
  return (
    <>
      {sheets.length === 1 ? null : (
        <Choice
          label={t("pane.importCodes.sheetOfFile")}
          values={sheets.map((_, at) => String(at))}
          textOf={(at) => sheets[Number(at)]?.sheetName ?? at}
          value={String(sheetAt)}
          onChoose={(at) => {
            setSheetAt(Number(at));
            setChosen({});
          }}
        />
      )}
      {choiceOf("name")}
      {choiceOf("code")}
      <Choice
        label={t("pane.importCodes.series")}
        values={audiences}
        textOf={(audience) => t(`protocol.audience.${audience}`)}
        value={series}
        onChoose={setSeries}
      />
      {columns === undefined || series === undefined ? (
        <Notice intent="info">{t("pane.importCodes.choose")}</Notice>
      ) : (
        <CodeListCheck sheet={sheet} columns={columns} series={series} onDone={onDone} />
      )}
    </>
  );
};
