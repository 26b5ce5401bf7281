import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

/** "A1:B2" with numbers, a formula beside them and a blank; bold. */
function fillSource({ sheet }: Bench): Excel.Range {
  const source = sheet.getRange("A1:B2");
  source.formulas = [
    [1, "=A1+1"],
    [2, ""],
  ];
  source.format.font.bold = true;
  return source;
}

const kinds: readonly (readonly [
  kind: "All" | "Formulas" | "Values" | "Formats",
  formulas: readonly (readonly unknown[])[],
  bold: boolean,
])[] = [
  ["All", [[1, "=D1+1"], [2, ""]], true], // prettier-ignore
  ["Formulas", [[1, "=D1+1"], [2, ""]], false], // prettier-ignore
  ["Values", [[1, ""], [2, ""]], false], // prettier-ignore
  ["Formats", [["", "x"], ["", "y"]], true], // prettier-ignore
];

const copied = kinds.map(([kind, formulas, bold]) =>
  expectation(
    "Range.copyFrom",
    "Copies cell data or formatting from the source range or `RangeAreas` to the current range.",
    async (bench) => {
      const source = fillSource(bench);
      const target = bench.sheet.getRange("D1:E2");
      bench.sheet.getRange("E1:E2").values = [["x"], ["y"]];
      target.copyFrom(source, kind);
      expect(await propertyOf(target, "formulas")).toEqual(formulas);
      const { font } = bench.sheet.getRange("D1:E2").format;
      expect(await propertyOf(font, "bold")).toBe(bold);
    },
  ),
);

const replicated = (
  [
    [
      "D1:E6",
      "For example, a 2x2 range copy into a 2x6 range will result in 3 copies",
      [1, 2, 1, 2, 1, 2, ""],
    ],
    ["D1:XFC2", "then the source content is replicated multiple times", [1, 2, "", "", "", "", ""]],
    ["D1:D4", "if the destination range is an exact multiple greater than the source range in either rows or columns", [1, 2, 1, 2, "", "", ""]], // prettier-ignore
    ["D1", "The destination is expanded automatically if it's smaller than the source.", [1, 2, "", "", "", "", ""]], // prettier-ignore
    [
      "D1:F3",
      "The destination range can be a different size than the source range",
      [1, 2, "", "", "", "", ""],
    ],
  ] as const
).map(([address, says, column]) =>
  expectation("Range.copyFrom", says, async (bench) => {
    fillSource(bench);
    bench.sheet.getRange(address).copyFrom("A1:B2");
    expect(await propertyOf(bench.sheet.getRange("D1:D7"), "values")).toEqual(column.map((value) => [value]));
  }),
);

const others: readonly Expectation[] = [
  expectation("Range.copyFrom", "True if to skip blank cells in the source range.", async (bench) => {
    fillSource(bench);
    const target = bench.sheet.getRange("D1:E2");
    target.values = [
      ["a", "b"],
      ["c", "d"],
    ];
    target.copyFrom("A1:B2", "Formulas", true);
    expect(await propertyOf(target, "formulas")).toEqual([
      [1, "=D1+1"],
      [2, "d"],
    ]);
  }),
  expectation(
    "Range.copyFrom",
    "True if to transpose the cells in the destination range.",
    async ({ sheet }) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1", "=$A$1"]];
      const target = sheet.getRange("E1");
      target.copyFrom("A1:C1", "All", false, true);
      expect(await propertyOf(sheet.getRange("E1:E3"), "formulas")).toEqual([[1], ["=E1"], ["=$A$1"]]);
    },
  ),
  expectation(
    "Range.copyFrom",
    "their form must be able to be created by removing full rows or columns from a rectangular range",
    async ({ sheet }) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("E1").copyFrom(sheet.getRanges("A1,C1"));
      expect(await propertyOf(sheet.getRange("E1:G1"), "values")).toEqual([[1, 3, ""]]);
    },
  ),
  expectation(
    "Range.moveTo",
    "Moves cell values, formatting, and formulas from current range to the destination range, replacing the old information in those cells.",
    async (bench) => {
      const { sheet } = bench;
      fillSource(bench);
      sheet.getRange("F9").formulas = [["=SUM(A1:A2)"]];
      sheet.getRange("D4").values = [["old"]];
      sheet.getRange("A1:B2").moveTo("D4");
      expect(await propertyOf(sheet.getRange("A1:B2"), "formulas")).toEqual([["", ""], ["", ""]]); // prettier-ignore
      expect(await propertyOf(sheet.getRange("D4:E5"), "formulas")).toEqual([[1, "=D4+1"], [2, ""]]); // prettier-ignore
      expect(await propertyOf(sheet.getRange("D4").format.font, "bold")).toBe(true);
      expect(await propertyOf(sheet.getRange("F9"), "formulas")).toEqual([["=SUM(D4:D5)"]]);
    },
  ),
  expectation(
    "Range.moveTo",
    "Any cells in the destination range that are outside of the original range's area are not changed.",
    async ({ sheet }) => {
      sheet.getRange("A1").values = [["moved"]];
      sheet.getRange("C1:C2").values = [["old"], ["kept"]];
      sheet.getRange("A1").moveTo("C1:C2");
      expect(await propertyOf(sheet.getRange("C1:C2"), "values")).toEqual([["moved"], ["kept"]]);
    },
  ),
];

export const rangeCopying: readonly Expectation[] = [...copied, ...replicated, ...others];
