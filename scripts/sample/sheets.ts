import { columns } from "./columns";
import { dataRows } from "./dataRows";
import { implementers, organisations } from "./organisations";
import { focalPoint } from "./people";
import { places } from "./places";
import { columnName, type SampleRow, type SampleSheet, styles } from "./sheet";
import { activities, months, statuses } from "./vocabulary";

const rowCount = 600;
/** One-based: title, band, hints, headers, HXL tags, then data. */
const headerRow = 4;
const firstDataRow = headerRow + 2;
const lastDataRow = firstDataRow + rowCount - 1;
const lastColumn = columnName(columns.length - 1);

const plain = {
  state: "visible",
  merges: [],
  lists: [],
  frozenRows: 1,
  filter: undefined,
  comments: {},
} as const;

const header = (cells: readonly string[]): SampleRow => ({ cells, style: styles.header });
const row = (cells: SampleRow["cells"]): SampleRow => ({ cells, style: styles.text });

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

const dataSheet: SampleSheet = {
  ...plain,
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

const readMe: SampleSheet = {
  ...plain,
  name: "Read me",
  frozenRows: 0,
  widths: [100],
  rows: [
    { cells: ["How to fill in the 4W"], style: styles.title },
    row(["One line a month, community and activity. Choose from the lists where there are any."]),
    row(["Questions: the IMO, imo@protection-cluster.example"]),
  ],
};

const contacts: SampleSheet = {
  ...plain,
  name: "Focal points",
  widths: [32, 10, 20, 36, 20],
  rows: [
    header(["Organisation", "Acronym", "Focal point", "E-mail", "Phone"]),
    ...implementers.slice(0, 20).map((organisation) => {
      const { name, email, phone } = focalPoint(organisation);
      return row([organisation.name, organisation.acronym, name, email, phone]);
    }),
  ],
};

const organisationList: SampleSheet = {
  ...plain,
  name: "Organisations",
  state: "hidden",
  widths: [34, 34, 12, 14, 14],
  rows: [
    header(["Organisation", "المنظمة", "Acronym", "Type", "Key"]),
    ...organisations.map(({ name, arabic, acronym, type, key }) => row([name, arabic, acronym, type, key])),
  ],
};

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)];
const listColumns: readonly (readonly string[])[] = [
  distinct(activities.map(({ subCluster }) => subCluster)),
  distinct(activities.map(({ activity }) => activity)),
  statuses,
  months,
];

const lists: SampleSheet = {
  ...plain,
  name: "Lists",
  state: "hidden",
  widths: [24, 34, 14, 16],
  rows: [
    header(["Sub-Cluster", "Activity", "Status", "Month"]),
    ...Array.from({ length: Math.max(...listColumns.map((list) => list.length)) }, (_, at) =>
      row(listColumns.map((list) => list[at])),
    ),
  ],
};

const levels = ["governorate", "district", "subdistrict", "community"] as const;

const placeCodes: SampleSheet = {
  ...plain,
  name: "Query1",
  state: "veryHidden",
  widths: Array.from({ length: 12 }, () => 18),
  rows: [
    header(
      levels.flatMap((_, at) => [`admin${at + 1}Name_en`, `admin${at + 1}Name_ar`, `admin${at + 1}Pcode`]),
    ),
    ...places.map(({ names, codes }) =>
      row(levels.flatMap((level) => [names[level].english, names[level].arabic, codes[level]])),
    ),
  ],
};

/** In the order of their tabs. */
export const sampleSheets: readonly SampleSheet[] = [
  readMe,
  dataSheet,
  contacts,
  organisationList,
  lists,
  placeCodes,
];

export const activeSheet = 1;
