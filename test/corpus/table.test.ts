import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../src/table/grid";
import { isIdentifyingRole, type Role } from "../../src/table/role";
import { mainSheet } from "../../src/table/locating/mainSheet";
import { understand } from "../../src/table/understand";
import { openWorkbook } from "../../src/package/openWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../src/package/workbook";

const folder = join(process.env["CONFIDE_CORPUS"] ?? join("..", "shared", "data"), "real-3w");

/** What a person who looked at the main sheet wrote down: 1-based header row, and the columns that matter. */
interface Labels {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly hxlRow?: number;
  readonly rows: number;
  readonly roles: Readonly<Record<string, Role>>;
}

const labels: readonly Labels[] = [
  {
    file: "cameroon-5w-2021-06.xlsx",
    sheet: "5Ws_NWSW (2)",
    headerRow: 1,
    rows: 7050,
    roles: {
      "Programme Organization": "programme-partner",
      "Implementing Organization": "implementing-partner",
      "Implementing Org type": "organisation-type",
      Admin1: "governorate",
      Admin1_Pcode: "governorate-code",
      Admin2: "district",
      Admin2_Pcode: "district-code",
      Admin3: "subdistrict",
      Admin3_Pcode3: "subdistrict-code",
      Sectors: "cluster",
      "Project Title": "free-text",
      "G. Targeted": "target",
      "G. Reached": "population-total",
      "Boys under 18 Reached": "population",
      "Men >59 Reached": "population",
      IDP_Reached: "population",
      Status: "status",
      "Start Date": "start-date",
      remarks: "free-text",
      Month: "month",
      Icons: "link",
      Activities: "activity",
      Indicators: "indicator",
      Donor: "donor",
      Cash_USD: "money",
    },
  },
  {
    file: "cameroon-5w-2021-06.xlsx",
    sheet: "CBT NWSW",
    headerRow: 1,
    rows: 346,
    roles: {
      Village: "community",
      "Implementing Organization": "implementing-partner",
      "Implementing Org type": "organisation-type",
      Donor: "donor",
      "Transfer Modality": "modality",
      "Number of households": "population-total",
      Beneficiaries: "population-group",
      "Reporting period": "month",
      Year: "year",
      Places: "site",
    },
  },
  {
    file: "cameroon-5w-2021-06.xlsx",
    sheet: "Data 5W Cleaned",
    headerRow: 1,
    hxlRow: 2,
    rows: 11681,
    roles: {
      Donor: "donor",
      "Implementing Org acronym": "organisation",
      Admin1: "governorate",
      adm1_pcode: "governorate-code",
      adm2_pcode: "district-code",
      "Sectors cleaned": "cluster",
    },
  },
  {
    file: "hxl-merged-headers.xlsx",
    sheet: "input-valid",
    headerRow: 2,
    hxlRow: 3,
    rows: 4,
    roles: {
      "Sector/Cluster": "cluster",
      Subsector: "sub-cluster",
      Organización: "organisation",
      Hombres: "population",
      País: "country",
      "Departamento/Provincia/Estado": "governorate",
      "": "date",
    },
  },
  {
    file: "iraq-3w-2022-jan-apr.xlsx",
    sheet: "3W longtable Jan-Apr 2022 ",
    headerRow: 1,
    hxlRow: 2,
    rows: 4839,
    roles: {
      Month: "month",
      ADM1_PCODE: "governorate-code",
      Governorate: "governorate",
      District: "district",
      "Sub-district": "subdistrict",
      Location: "site",
      admin_level: "helper",
      Cluster: "cluster",
      "Beneficiary Type": "population-group",
      "Partner Category": "organisation-type",
      "Partner Acronym": "organisation-acronym",
      "Partner Full Name": "organisation",
      "Organisation type": "organisation-type",
    },
  },
  {
    file: "mali-5w-2022-03.xlsx",
    sheet: "ML_5W",
    headerRow: 1,
    hxlRow: 2,
    rows: 22805,
    roles: {
      "Organisation Accronyme": "organisation",
      admin1Pcod: "governorate-code",
      Region: "governorate",
      admin2Pcod: "district-code",
      Cercle: "district",
    },
  },
  {
    file: "south-sudan-3w-2022-q1.xlsx",
    sheet: "January to March",
    headerRow: 1,
    hxlRow: 1,
    rows: 2782,
    roles: {
      "#org+reporting": "organisation-acronym",
      "#org+reporting+name": "organisation",
      "#org+reporting+type": "organisation-type",
      Name: "cluster",
      "#adm2+name": "district",
      "#adm2+code": "district-code",
      "#date": "month",
      "#reporting+or+implementing+org?": "organisation-type",
    },
  },
  {
    file: "syria-3w-2021-by-district.xlsx",
    sheet: "List_District_Imp_Partner",
    headerRow: 1,
    hxlRow: 2,
    rows: 58,
    roles: {
      GOV_DODE: "governorate-code",
      GOV_NA_ENG: "governorate",
      DIST_CODE: "district-code",
      DIST_NA_ENG: "district",
      OP_ESNFI: "implementing-partner",
      OC_ERL: "implementing-partner",
    },
  },
];

const opened = new Map<string, StoredWorkbook>();
function workbook(file: string): StoredWorkbook {
  const book = opened.get(file) ?? openWorkbook(readFileSync(join(folder, file)));
  opened.set(file, book);
  return book;
}

function gridOf(book: StoredWorkbook, sheet: StoredSheet): Grid {
  const { bottom, right } = sheet.cells.bounds(true) ?? { bottom: 0, right: 0 };
  const row = (at: number) => Array.from({ length: right + 1 }, (_, column) => sheet.cells.value(at, column));
  const formats = (at: number) =>
    Array.from(
      { length: right + 1 },
      (_, column) => book.styles.describe(sheet.cells.style(at, column)).numberFormat,
    );
  return {
    sheetName: sheet.name,
    top: 0,
    left: 0,
    cells: Array.from({ length: bottom + 1 }, (_, at) => row(at)),
    numberFormats: Array.from({ length: Math.min(100, bottom + 1) }, (_, at) => formats(at)),
    hiddenRows: new Set([...sheet.rows].filter(([, { hidden }]) => hidden).map(([at]) => at)),
    hiddenColumns: new Set([...sheet.columns].filter(([, { hidden }]) => hidden).map(([at]) => at)),
    tables: [],
    dateSystem: book.dateSystem,
    rightToLeft: sheet.rightToLeft,
  };
}

function gridNamed(file: string, name: string): Grid {
  const book = workbook(file);
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`${file} has no sheet ${name}`);
  return gridOf(book, sheet);
}

it("has its workbooks", () => {
  expect(existsSync(folder)).toBe(true);
});

describe.each(labels)("$file, $sheet", ({ file, sheet, headerRow, hxlRow, rows, roles }) => {
  const table = understand(gridNamed(file, sheet));
  const found = new Map(table.columns.map(({ header, role }) => [header, role]));

  it("has its table where a person sees it", () => {
    expect(table.headerRow + 1).toBe(headerRow);
    expect(table.hxlRow === undefined ? undefined : table.hxlRow + 1).toBe(hxlRow);
    expect(table.rowCount).toBe(rows);
  });

  it("has columns that mean what a person reads", () => {
    expect(Object.fromEntries(Object.keys(roles).map((header) => [header, found.get(header)]))).toEqual(
      roles,
    );
  });

  it("misses no identifying column", () => {
    const identifying = Object.entries(roles).filter(([, role]) => isIdentifyingRole(role));
    expect(identifying.filter(([header]) => !isIdentifyingRole(found.get(header) ?? "unknown"))).toEqual([]);
  });
});

it.each([
  ["iraq-3w-2022-jan-apr.xlsx", "3W longtable Jan-Apr 2022 "],
  ["mali-5w-2022-03.xlsx", "ML_5W"],
  ["south-sudan-3w-2022-q1.xlsx", "January to March"],
])("the main sheet of %s is %s", (file, name) => {
  const book = workbook(file);
  expect(mainSheet(book.sheets.map((sheet) => gridOf(book, sheet)))?.sheetName).toBe(name);
});
