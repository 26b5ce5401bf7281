import { read, utils } from "@e965/xlsx";
import fc from "fast-check";
import { distinctValues } from "../../../src/table/relations/distinct";
import { writeCleanWorkbook } from "../../../src/package/writeCleanWorkbook";
import { plainTable, type CleanValue } from "../../../src/package/write/cleanWorkbook";

const look = { rightToLeft: true, tabColor: "", header: "", footer: "" };

/** What another library reads in a copy with one column, header left out; an empty cell is undefined. */
const readBack = (values: readonly CleanValue[], numberFormat = "General"): readonly unknown[] => {
  const bytes = writeCleanWorkbook({
    sheets: [
      {
        ...look,
        name: "Copy",
        columns: [{ header: "Values", width: 12, numberFormat }],
        cells: [distinctValues(values)],
        asTable: true,
        frozenRows: 1,
        customProperties: [],
      },
    ],
  });
  const sheet = read(bytes, { cellDates: numberFormat !== "General" }).Sheets["Copy"] ?? {};
  const rows = utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: true, UTC: true });
  return values.map((_value, row) => rows[row + 1]?.[0]);
};

test.each<[string, readonly CleanValue[]]>([
  ["whole numbers, decimals and negative ones", [120, 0.1, -7, 1e21, 5e-7]],
  ["booleans", [true, false]],
  ["Arabic", ["تقديم المشورة", "حلب", "٣٦٫٢"]],
  ["texts that look like something else", ["007", "=SUM(A1)", "1-2", "TRUE", "#N/A", "_x000D_", " two  "]],
  ["mark-up and line breaks", ["<b>&amp;</b>", 'a "quoted"\nline', "a\ttab"]],
])("another library reads %s as they are", (_what, values) => {
  expect(readBack(values)).toEqual(values);
});

test("another library reads dates as the day they are", () => {
  const [day] = readBack([46327], "yyyy-mm-dd");
  expect(day instanceof Date && day.toISOString().slice(0, 10)).toBe("2026-11-01");
});

test("another library reads the cells beside a chart as they are", () => {
  const columns = ["Community", "Reached"].map((header) => ({ header, width: 12, numberFormat: "General" }));
  const cells = [
    ["Ahsem", "Sarmin"],
    [120, 8],
  ].map(distinctValues);
  const chart = {
    kind: "bar",
    title: "Reached",
    categories: 0,
    series: [1],
    firstRow: 0,
    rowCount: 2,
  } as const;
  const sheets = [{ ...plainTable, name: "Copy", columns, cells, charts: [chart] }];
  const sheet = read(writeCleanWorkbook({ sheets })).Sheets["Copy"] ?? {};
  expect(utils.sheet_to_json(sheet)).toEqual([
    { Community: "Ahsem", Reached: 120 },
    { Community: "Sarmin", Reached: 8 },
  ]);
});

test("whatever the texts, another library reads them as they are", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((value) => !/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/u.test(value));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (values) => {
      expect(readBack(values)).toEqual(values);
    }),
  );
});
