import fc from "fast-check";
import { distinctValues } from "../../src/table/relations/distinct";
import { openWorkbook } from "../../src/package/openWorkbook";
import { CleanWriteError, type CleanSheet, type CleanValue } from "../../src/package/write/cleanWorkbook";
import { writeCleanWorkbook } from "../../src/package/writeCleanWorkbook";
import { firstSheet, valuesOf } from "./reading";

const twoRows = [
  ["W-12", "W-7"],
  [120, 8],
];

type Change = Partial<CleanSheet> & { readonly values?: readonly (readonly CleanValue[])[] };

const sheet = ({ values = twoRows, ...change }: Change = {}): CleanSheet => ({
  name: "4W for OCHA 2026-10",
  columns: [
    { header: "Organisation", width: 20, numberFormat: "General" },
    { header: "Reached", width: 10, numberFormat: "#,##0" },
  ],
  cells: values.map(distinctValues),
  asTable: true,
  frozenRows: 1,
  rightToLeft: false,
  tabColor: "#C00000",
  header: "&CRestricted",
  footer: "",
  customProperties: [["Confide.classification", "{}"]],
  ...change,
});

const written = (change?: Change) => openWorkbook(writeCleanWorkbook({ sheets: [sheet(change)] }));

function refusal(change: Change): unknown {
  try {
    writeCleanWorkbook({ sheets: [sheet(change)] });
    return "written";
  } catch (error) {
    if (!(error instanceof CleanWriteError)) throw error;
    return [error.code, error.data["cell"]].filter((part) => part !== undefined).join(" ");
  }
}

it("writes a table with its look", () => {
  const workbook = written({ rightToLeft: true });
  expect(valuesOf(firstSheet(workbook))).toEqual([
    ["Organisation", "Reached"],
    ["W-12", 120],
    ["W-7", 8],
  ]);
  expect(firstSheet(workbook)).toMatchObject({
    tabColor: "#C00000",
    rightToLeft: true,
    frozen: { rows: 1, columns: 0 },
    headerFooter: { header: "&CRestricted", footer: "" },
    customProperties: new Map([["Confide.classification", "{}"]]),
    tables: [
      {
        area: { top: 0, left: 0, bottom: 2, right: 1 },
        columns: [{ name: "Organisation" }, { name: "Reached" }],
        showFilter: true,
      },
    ],
  });
  expect(workbook.styles.describe(firstSheet(workbook).cells.style(1, 1)).numberFormat).toBe("#,##0");
});

it("writes a page of text", () => {
  const about = { name: "About this copy", rightToLeft: false, tabColor: "", header: "", footer: "" };
  const lines = [["Rule", "4W data for OCHA"] as const, ["", "=HYPERLINK()"] as const];
  const workbook = openWorkbook(
    writeCleanWorkbook({ sheets: [sheet(), { ...about, customProperties: [], lines }] }),
  );
  expect(workbook.sheets[1] && valuesOf(workbook.sheets[1])).toEqual(lines);
});

it("gives the same bytes for the same values", () => {
  expect(
    Buffer.compare(writeCleanWorkbook({ sheets: [sheet()] }), writeCleanWorkbook({ sheets: [sheet()] })),
  ).toBe(0);
});

it("holds no part, author or date beside what the values need", () => {
  const { original } = openWorkbook(writeCleanWorkbook({ title: "Copy", sheets: [sheet()] }));
  expect([...original.keys()]).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/customProperty1_1.bin",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
  const core = new TextDecoder().decode(original.get("docProps/core.xml"));
  expect(core).toContain("<dc:title>Copy</dc:title>");
  expect(core).not.toMatch(/creator|created|modified|lastModifiedBy/);
});

it.each([
  ["a number that is none", { values: [["a"], [NaN]] }, "bad-number B2"],
  [
    "an infinite number",
    {
      values: [
        ["a", "b"],
        [1, Infinity],
      ],
    },
    "bad-number B3",
  ],
  ["a text over the limit", { values: [["x".repeat(32_768)], [1]] }, "text-too-long A2"],
  ["columns of different length", { values: [["a"], []] }, "uneven-columns"],
  [
    "a header twice",
    { columns: sheet().columns.map((column) => ({ ...column, header: "a" })) },
    "bad-header",
  ],
  ["a sheet name with a slash", { name: "4W/OCHA" }, "bad-sheet-name"],
  ["a sheet name that is too long", { name: "x".repeat(32) }, "bad-sheet-name"],
  ["a colour that is none", { tabColor: "red" }, "bad-tab-color"],
  ["a page header that Excel cuts", { header: "x".repeat(256) }, "header-footer-too-long"],
] as const)("refuses %s and says where", (_, change, expected) => {
  expect(refusal(change)).toBe(expected);
});

it("refuses two sheets whose names differ in case only", () => {
  const sheets = [sheet(), sheet({ name: "4w FOR ocha 2026-10" })];
  expect(() => writeCleanWorkbook({ sheets })).toThrow("duplicate-sheet-name");
});

it("refuses more rows than a sheet has", () => {
  const rows = Array.from({ length: 1_048_576 }, () => "");
  expect(refusal({ values: [rows, rows] })).toBe("too-many-rows");
});

it("gives back every value it takes, as the same type", () => {
  const value: fc.Arbitrary<CleanValue> = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "=A1",
      "00123",
      "1e5",
      "_x000D_",
      "_x005F_",
      "\ud800",
      "\ufffe\uffff",
      "\u0000",
      "a\r\n\tb",
      "دير الزور",
      " x ",
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 40 }), (rows) => {
      const values = [rows.map(([a]) => a), rows.map(([, b]) => b)];
      const { cells } = firstSheet(written({ values, asTable: false }));
      rows.forEach((row, index) => {
        expect([cells.value(index + 1, 0), cells.value(index + 1, 1)]).toEqual(row);
      });
    }),
    { numRuns: 40 },
  );
});
