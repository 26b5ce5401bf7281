import type { Translate } from "../../i18n/translator";
import { dayOf } from "../../commands/dayOf";
import type { OverviewRow } from "../../commands/overview/overviewRow";
import { graveText } from "../../commands/overview/rowCells";
import { rowTexts } from "../../commands/overview/rowTexts";
import type { Shown, Terminal } from "./shown";

/** Each sheet in a few lines, as the pane says it, under the name of its file. */
export const showLook = (rows: readonly OverviewRow[], { translate }: Terminal): Shown => ({
  text: rows
    .flatMap((row, at) => {
      const isFirst = rows[at - 1]?.fileName !== row.fileName;
      return [...(isFirst ? fileLines(row, translate) : []), ...rowLines(row, translate), ""];
    })
    .join("\n"),
});

const fileLines = (row: OverviewRow, translate: Translate): readonly string[] => {
  const grave = row.kind === "sheet" ? graveText(row.graveBeside, translate) : "";
  return [
    row.fileName,
    ...(grave === "" ? [] : [`  ${translate("overview.columns.graveBeside")}: ${grave}`]),
  ];
};

const day = (date: string): string => dayOf(new Date(date));

const rowLines = (row: OverviewRow, translate: Translate): readonly string[] => {
  const { title, state, holds, goes } = rowTexts(row, translate, day);
  return row.kind === "unread"
    ? [`  ${holds}`]
    : [`  ${title}`, ...[state, holds, goes].map((line) => `    ${line}`)];
};
