import type { HiddenCell } from "../../anonymise/dashboard/hiddenCells";
import type { ReaderInterval } from "../../disclosure/audit/readerIntervals";
import type { Translate } from "../../i18n/translator";
import { closestFirst, reasonsOfCell } from "./hiddenWords";

type Row = readonly (string | number)[];

const columns = [
  ...["place", "work", "group", "people", "why", "outsideFrom", "outsideTo", "outsideExact"],
  ...["organisation", "insideFrom", "insideTo", "insideExact"],
];

/** All hidden figures as a table with headers, the most closely known first. With true figures and names: it must not leave. */
export const hiddenTable = (cells: readonly HiddenCell[], translate: Translate): readonly Row[] => {
  const intervalOf = (interval: ReaderInterval | undefined): Row =>
    interval === undefined
      ? ["", "", ""]
      : [
          interval.low,
          interval.high < Infinity ? interval.high : "",
          translate(interval.exact ? "hidden.byProgram" : "hidden.bySum"),
        ];
  const rowOf = (cell: HiddenCell): Row => [
    ...[cell.place, cell.work, cell.group].map((path) => path.join(" › ")),
    cell.people,
    reasonsOfCell(cell)
      .map((reason) => translate(`hidden.reason.${reason}`))
      .join("; "),
    ...intervalOf(cell.outside),
    cell.insider?.organisation ?? "",
    ...intervalOf(cell.insider),
  ];
  const header = columns.map((column) => translate(`hidden.column.${column}`));
  return [header, ...closestFirst(cells).map(rowOf)];
};
