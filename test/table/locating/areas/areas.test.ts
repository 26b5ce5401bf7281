import { understand } from "../../../../src/table/understand";
import type { SheetTable } from "../../../../src/table/grid";
import { gridFromText } from "../../../support/grid";

const records = `
  Organisation | Governorate | Month    | Women
  Blue Lantern | Aleppo      | January  | 12
  Olive Path   | Idleb       | February | 30
  Blue Lantern | Hama        | March    | 7
  Cedar Well   | Hama        | March    | 9
`.trim();
const blank = "| | |";
const table = (...parts: readonly string[]) => understand(gridFromText(parts.join("\n")));
const headers = (...parts: readonly string[]) => table(...parts).columns.map(({ header }) => header);

describe("parts below the records", () => {
  it("reads records only up to the next table, and names that", () => {
    const below = "Cluster | Activity | Donor\nHealth | Vaccination | Quiet Fund";
    expect(table(records, blank, "Table 2: plans | |", below)).toMatchObject({
      headerRow: 0,
      rowCount: 4,
      others: [{ kind: "table", top: 6, bottom: 8, text: "Table 2: plans" }],
    });
  });

  it("takes the larger table when a small one stands above", () => {
    const above = "Cluster | Activity | Donor\nHealth | Vaccination | Quiet Fund";
    expect(table(above, blank, records)).toMatchObject({
      headerRow: 3,
      rowCount: 4,
      others: [{ kind: "table", top: 0, text: "Cluster" }],
    });
  });

  it("takes lonely cells at the end for notes", () => {
    expect(
      table(records, blank, "Source: reports of the members | | |", "Not for circulation | | |"),
    ).toMatchObject({
      rowCount: 4,
      others: [{ kind: "notes", top: 6, bottom: 7, text: "Source: reports of the members" }],
    });
  });

  it("passes over blank rows and over the header said again", () => {
    const [header = "", ...rows] = records.split("\n");
    expect(table(header, ...rows, blank, header, ...rows)).toMatchObject({ rowCount: 8, others: [] });
  });
});

describe("lists beside the records", () => {
  const beside = (list: readonly string[]) =>
    records.split("\n").map((line, at) => `${line} | | ${list[at] ?? ""}`);

  it("leaves out a list that ends before the records do", () => {
    const found = table(
      ...beside(["Status"]),
      ...records.split("\n").slice(1),
      ...records.split("\n").slice(1),
    );
    expect(found.columns.map(({ header }) => header)).toContain("Status");
    const listed = table(...beside(["Status", "Done"]), ...records.split("\n").slice(1));
    expect(listed.columns.map(({ header }) => header)).toEqual([
      "Organisation",
      "Governorate",
      "Month",
      "Women",
    ]);
    expect(listed.others).toMatchObject([{ kind: "table", left: 5, right: 5, text: "Status" }]);
  });

  it("keeps a column with gaps, also behind a blank column", () => {
    expect(headers(...beside(["Remarks", "", "late", "", "seen"]))).toContain("Remarks");
  });
});

describe("an Excel table", () => {
  const sheetTable = (changes: Partial<SheetTable>): SheetTable => ({
    name: "Data",
    top: 1,
    left: 0,
    bottom: 5,
    right: 3,
    hasHeader: true,
    hasTotals: false,
    ...changes,
  });
  const sheet = `
    Prepared for the | monthly | meeting | of the cluster
    ${records}
    Total | | | 58
    seen  | by | the | cluster
  `;

  it("says where the records are, better than any guess", () => {
    const tables = [sheetTable({ hasTotals: true, bottom: 6 })];
    expect(understand(gridFromText(sheet, { tables }))).toMatchObject({ headerRow: 1, rowCount: 4 });
  });

  it("counts for nothing when Excel made up its header or it holds a part only", () => {
    const generic = records.replace(/.*\n/, "Column1 | Column2 | Column3 | Column4\n");
    const titled = `Organisation | Governorate | Month | Women\n${generic}`;
    const tables = [sheetTable({ top: 1, bottom: 5 })];
    expect(understand(gridFromText(titled, { tables })).headerRow).toBe(0);
    expect(understand(gridFromText(records, { tables: [sheetTable({ top: 3, bottom: 4 })] })).headerRow).toBe(
      0,
    );
  });

  it("names the other Excel tables of the sheet", () => {
    const tables = [sheetTable({}), sheetTable({ name: "Lists", top: 1, left: 6, bottom: 2, right: 7 })];
    expect(understand(gridFromText(sheet, { tables })).others).toMatchObject([
      { kind: "table", text: "Lists" },
    ]);
  });
});
