import { understand } from "../../../src/table/understand";
import { gridFromText } from "../../support/grid";

const body = `
  Organisation  | Governorate | Month    | Women
  Blue Lantern  | Aleppo      | January  | 12
  Olive Path    | Idleb       | February | 30
  Blue Lantern  | Hama        | March    | 7
`;
const [header = "", ...data] = body.trim().split("\n");
const sheet = (...rows: readonly string[]) => understand(gridFromText(rows.join("\n")));

describe("finding the header", () => {
  it("is row 1 of a tidy sheet", () => {
    expect(sheet(header, ...data)).toMatchObject({
      headerRow: 0,
      hxlRow: undefined,
      firstDataRow: 1,
      rowCount: 3,
    });
  });

  it("is under a title, a band, hints and totals", () => {
    const above = [
      "4W of the protection cluster, October 2026 | | | ",
      "WHO | WHERE | WHEN | WHOM",
      "(dropdown) - required | (dropdown) - required | (dropdown) - required | number",
      " | | Total | 49",
    ];
    expect(sheet(...above, header, ...data)).toMatchObject({ headerRow: 4, rowCount: 3 });
  });

  it("is above a row of hints, which is no record", () => {
    const hints = "(dropdown) - required | (dropdown) - required | select a month | enter a number";
    expect(sheet(header, hints, ...data)).toMatchObject({ headerRow: 0, firstDataRow: 2, rowCount: 3 });
  });

  it.each([
    ["below the header", [header, "#org | #adm1+name | #date | #reached+f", ...data], 0, 1],
    ["above the header", ["#org | #adm1+name | #date | #reached+f", header, ...data], 1, 0],
    [
      "twice",
      [header, "#org | #adm1+name | #date | #reached+f", "#org+name | #adm1 | #date | #reached", ...data],
      0,
      1,
    ],
    ["with invalid tags", [header, "#org_id | #x_place | #month name | #females_num", ...data], 0, 1],
    ["as the only header", ["#org | #adm1+name | #date | #reached+f", ...data], 0, 0],
  ] as const)("stands by HXL tags %s", (_, rows, headerRow, hxlRow) => {
    expect(sheet(...rows)).toMatchObject({ headerRow, hxlRow, rowCount: 3 });
  });

  it("is two rows deep where groups have parts", () => {
    const table = sheet(
      "Organisation | Governorate | Reached | | Targeted |",
      " | | Women | Men | Women | Men",
      "Blue Lantern | Aleppo | 3 | 4 | 5 | 6",
      "Olive Path   | Idleb  | 3 | 9 | 7 | 6",
    );
    expect(table.headerRow).toBe(1);
    expect(table.columns.map((column) => column.header)).toEqual([
      "Organisation",
      "Governorate",
      "Reached Women",
      "Reached Men",
      "Targeted Women",
      "Targeted Men",
    ]);
  });

  it("reads blank headers over data and duplicates, and drops what is empty altogether", () => {
    const table = sheet(
      "Organisation | Month | | Month | ",
      "Blue Lantern | May   | extra | June |",
      "Olive Path   | May   | more  | July |",
    );
    expect(table.columns.map((column) => column.header)).toEqual(["Organisation", "Month", "", "Month"]);
  });
});

describe("where the records are", () => {
  it("skips blank rows and says where each record was", () => {
    const [first = "", ...rest] = data;
    expect(sheet(header, first, "| | |", ...rest, "| | |").sourceRows).toEqual([1, 3, 4]);
  });

  it("takes a row of totals for no record", () => {
    expect(sheet(header, ...data, "Grand Total | | | 49").rowCount).toBe(3);
  });

  it("keeps a header without records", () => {
    expect(sheet(header)).toMatchObject({ headerRow: 0, rowCount: 0 });
  });
});
