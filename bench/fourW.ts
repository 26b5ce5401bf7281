import { plainTable } from "../src/package/write/cleanWorkbook";
import { writeCleanWorkbook } from "../src/package/writeCleanWorkbook";
import type { CellValue } from "../src/table/grid";
import { distinctValues } from "../src/table/relations/distinct";

interface MadeColumn {
  readonly header: string;
  readonly value: (row: number) => CellValue;
}

const months = ["January", "February", "March", "April", "May", "June"];
const at = <Item>(items: readonly Item[], row: number): Item => items[row % items.length] as Item;
const two = (row: number): string => String(row % 14).padStart(2, "0");

/** Scrambles a row's number, so that columns do not go together. */
const mixed = (row: number, seed: number): number => Math.imul(row + 1, 2654435761 + seed * 40503) >>> 8;

const organisation = (row: number, seed: number): string =>
  `Invented ${String.fromCharCode(65 + (mixed(row, seed) % 26))}${at(["ada", "eli", "ori", "umi"], mixed(row, seed + 9))} Relief Society`;

const columns: readonly MadeColumn[] = [
  { header: "No", value: (row) => row + 1 },
  { header: "Reporting Organisation", value: (row) => organisation(row, 1) },
  { header: "Implementing Partner", value: (row) => organisation(row, 2) },
  { header: "Donor", value: (row) => organisation(row, 3) },
  { header: "Organisation Type", value: (row) => at(["INGO", "NNGO", "UN Agency"], mixed(row, 4)) },
  { header: "Focal Point", value: (row) => `Person ${mixed(row, 5) % 90}` },
  { header: "E-mail", value: (row) => `person${mixed(row, 5) % 90}@relief.example` },
  { header: "Sub-Cluster", value: (row) => at(["Child Protection", "GBV", "Mine Action"], mixed(row, 6)) },
  { header: "Activity", value: (row) => `Structured activity number ${mixed(row, 7) % 40}` },
  { header: "Sub-Activity", value: (row) => `Session of kind ${mixed(row, 8) % 120}` },
  { header: "Indicator", value: (row) => `# of people reached by activity ${mixed(row, 9) % 40}` },
  { header: "Unit", value: (row) => at(["individuals", "households", "sessions"], mixed(row, 10)) },
  { header: "Activity Status", value: (row) => at(["Ongoing", "Completed", "Planned"], mixed(row, 11)) },
  { header: "Governorate", value: (row) => at(["Aleppo", "Idleb", "Hama", "Homs"], mixed(row, 12)) },
  { header: "Governorate P-code", value: (row) => `SY${two(mixed(row, 13))}` },
  { header: "District", value: (row) => `District ${mixed(row, 14) % 62}` },
  { header: "District P-code", value: (row) => `SY${two(row)}${two(mixed(row, 15))}` },
  { header: "Sub-District", value: (row) => `Sub-district ${mixed(row, 16) % 272}` },
  { header: "Sub-District P-code", value: (row) => `SY${two(row)}${two(row + 1)}${two(mixed(row, 17))}` },
  { header: "Community", value: (row) => `Community ${mixed(row, 18) % 7700}` },
  { header: "Community P-code", value: (row) => `C${1000 + (mixed(row, 19) % 7700)}` },
  { header: "Camp Name", value: (row) => (row % 5 === 0 ? `Camp ${mixed(row, 20) % 200}` : "") },
  { header: "Latitude", value: (row) => 35 + (mixed(row, 21) % 100000) / 100000 },
  { header: "Longitude", value: (row) => 36 + (mixed(row, 22) % 100000) / 100000 },
  { header: "Reporting Month", value: (row) => at(months, mixed(row, 23)) },
  { header: "Year", value: () => 2026 },
  { header: "Start Date", value: (row) => 46000 + (mixed(row, 24) % 300) },
  ...["Girls", "Boys", "Women", "Men", "Total Reached", "Persons with disabilities", "Target"].map(
    (header, turn): MadeColumn => ({ header, value: (row) => mixed(row, 30 + turn) % 400 }),
  ),
  { header: "Budget USD", value: (row) => mixed(row, 40) % 90000 },
  { header: "Referral made?", value: (row) => at(["yes", "no", ""], mixed(row, 41)) },
  { header: "Link to photos", value: (row) => (row % 7 === 0 ? `https://photos.example/${row}` : "") },
  { header: "Project Code", value: (row) => `PRJ-${mixed(row, 42) % 60}` },
  { header: "Modality", value: (row) => at(["In kind", "Cash", "Service"], mixed(row, 43)) },
  {
    header: "Remarks",
    value: (row) =>
      row % 3 === 0
        ? `Session ${row} was held with ${organisation(row, 1)}; call 0555 000 ${1000 + (row % 9000)}`
        : "",
  },
];

/** How many columns the made-up 4W has. */
export const columnCount = columns.length;

/** A made-up 4W as .xlsx: every kind of column that real ones have, and no real name. */
export const fourWBytes = (rows: number): Uint8Array =>
  writeCleanWorkbook({
    sheets: [
      {
        name: "4W",
        columns: columns.map(({ header }) => ({ header, width: 14, numberFormat: "General" })),
        cells: columns.map(({ value }) =>
          distinctValues(Array.from({ length: rows }, (_, row) => value(row))),
        ),
        ...plainTable,
      },
    ],
  });
