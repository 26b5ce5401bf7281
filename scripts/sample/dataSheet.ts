import { columns } from "./columns";
import { dataRows } from "./dataRows";
import { columnName, plainSheet, type SampleRow, type SampleSheet, styles } from "./sheet";

const rowCount = 600;
/** One-based: title, band, hints, headers, HXL tags, then data. */
const headerRow = 4;
const firstDataRow = headerRow + 2;
const lastDataRow = firstDataRow + rowCount - 1;
const lastColumn = columnName(columns.length - 1);

function bandCells(): readonly string[] {
  return columns.map(({ band }, at) => (columns[at - 1]?.band === band ? "" : band));
}

/** Each band stretches over its columns. */
function bandMerges(): readonly string[] {
  const starts = columns.flatMap(({ band }, at) => (columns[at - 1]?.band === band ? [] : [at]));
  return starts.map((start, at) => {
    const end = (starts[at + 1] ?? columns.length) - 1;
    return `${columnName(start)}2:${columnName(end)}2`;
  });
}

const listOf = (headerStart: string, formula: string): { area: string; formula: string } => {
  const column = columnName(columns.findIndex((each) => each.header.startsWith(headerStart)));
  return { area: `${column}${firstDataRow}:${column}${lastDataRow + 300}`, formula };
};

const title =
  "Protection Cluster – 4W monthly reporting – EXAMPLE (all organisations and people are invented)";

/** Formatted far below its last value, as sheets are. */
const emptyButFormatted: readonly SampleRow[] = Array.from({ length: 300 }, () => ({
  cells: columns.map(() => undefined),
  style: styles.count,
}));

export const dataSheet: SampleSheet = {
  ...plainSheet,
  name: "4W Data",
  rows: [
    { cells: [title], style: styles.title, height: 24 },
    { cells: bandCells(), style: styles.band },
    { cells: columns.map(({ hint }) => hint), style: styles.hint },
    { cells: columns.map((column) => column.header), style: styles.header, height: 45 },
    { cells: columns.map(({ hxl }) => hxl), style: styles.hxl },
    ...dataRows(rowCount, firstDataRow),
    ...emptyButFormatted,
  ],
  widths: columns.map(({ width }) => width),
  merges: [`A1:${columnName(10)}1`, ...bandMerges()],
  lists: [
    listOf("Reporting Organisation", "OrganisationList"),
    listOf("Implementing Partner", "Organisations!$A$2:$A$41"),
    listOf("Sub-Cluster", "Lists!$A$2:$A$5"),
    listOf("Activity Status", "Lists!$C$2:$C$5"),
    listOf("Reporting_Month", "Lists!$D$2:$D$11"),
  ],
  frozenRows: headerRow,
  filter: `A${headerRow}:${lastColumn}${lastDataRow}`,
  comments: {
    [`B${firstDataRow + 4}`]: "Rana Sample: checked by phone with Lantern Relief",
    [`G${firstDataRow + 9}`]: "Rana Sample: they asked not to be named",
  },
};
