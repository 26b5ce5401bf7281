import { implementers, organisations } from "./organisations";
import { focalPoint } from "./people";
import { places } from "./places";
import { plainSheet, type SampleRow, type SampleSheet, styles } from "./sheet";
import { activities, months, statuses } from "./vocabulary";

const header = (cells: readonly string[]): SampleRow => ({ cells, style: styles.header });
const row = (cells: SampleRow["cells"]): SampleRow => ({ cells, style: styles.text });

export const readMe: SampleSheet = {
  ...plainSheet,
  name: "Read me",
  frozenRows: 0,
  widths: [100],
  rows: [
    { cells: ["How to fill in the 4W"], style: styles.title },
    row(["One line a month, community and activity. Choose from the lists where there are any."]),
    row(["Questions: the IMO, imo@protection-cluster.example"]),
  ],
};

export const contacts: SampleSheet = {
  ...plainSheet,
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

export const organisationList: SampleSheet = {
  ...plainSheet,
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

export const lists: SampleSheet = {
  ...plainSheet,
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

export const placeCodes: SampleSheet = {
  ...plainSheet,
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
