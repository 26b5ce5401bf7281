import { answer } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

/** "B2:C4" with names of places. */
function fillPlaces({ sheet }: Bench): Excel.Range {
  const range = sheet.getRange("B2:C4");
  range.values = [
    ["Idlib", "Ar-Raqqa"],
    ["idlib", "Idlib city"],
    ["Homs", "Idlib"],
  ];
  return range;
}

const found: readonly (readonly [
  says: string,
  criteria: Excel.SearchCriteria,
  start: string,
  cell: string,
])[] = [
  ["the search will be limited to that range", {}, "B2:C4", "B2"],
  ["including the search direction", { searchDirection: "Backwards" }, "B2:C4", "C4"],
  ["whether the search needs to match the entire cell", { completeMatch: true }, "B3:C4", "B3"],
  ["or be case-sensitive", { matchCase: true }, "B3:C4", "C3"],
  ["else the search will cover the entire sheet starting after that cell", {}, "B2", "B3"],
  ["the entire sheet starting after that cell", { searchDirection: "Backwards" }, "B2", "C4"],
  ["the entire sheet starting after that cell", { completeMatch: true, matchCase: true }, "C4", "B2"],
];

const cells = found.map(([says, criteria, start, cell]) =>
  expectation("Range.find", says, async (bench) => {
    fillPlaces(bench);
    const match = bench.sheet.getRange(start).find("Idlib", criteria);
    expect(await propertyOf(match, "address")).toBe(`Sheet1!${cell}`);
  }),
);

const others: readonly Expectation[] = [
  expectation(
    "Range.findOrNullObject",
    "If there are no matches, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const match = fillPlaces(bench).findOrNullObject("Aleppo", {});
      match.load("address");
      await bench.context.sync();
      expect(match.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Range.replaceAll",
    "Finds and replaces the given string based on the criteria specified within the current range. @remarks [Api set: ExcelApi 1.9] @param text String to find. @param replacement The string that replaces the original string. @param criteria Additional replacement criteria. @returns The number of replacements performed.",
    async (bench) => {
      fillPlaces(bench);
      const count = bench.sheet.getRange("B2:B4").replaceAll("Idlib", "x", { matchCase: true });
      expect(await propertyOf(bench.sheet.getRange("B2:C4"), "values")).toEqual([
        ["x", "Ar-Raqqa"],
        ["idlib", "Idlib city"],
        ["Homs", "Idlib"],
      ]);
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "Worksheet.replaceAll",
    "Finds and replaces the given string based on the criteria specified within the current worksheet.",
    async (bench) => {
      const range = fillPlaces(bench);
      const count = bench.sheet.replaceAll("idlib", "x", { completeMatch: true });
      expect(await propertyOf(range, "values")).toEqual([
        ["x", "Ar-Raqqa"],
        ["x", "Idlib city"],
        ["Homs", "x"],
      ]);
      expect(answer(count)).toBe(3);
    },
  ),
  expectation(
    "Worksheet.findAll",
    "Finds all occurrences of the given string based on the criteria specified and returns them as a `RangeAreas` object",
    async (bench) => {
      fillPlaces(bench);
      const all = bench.sheet.findAll("Idlib", { completeMatch: true, matchCase: false });
      expect(await propertyOf(all, "address")).toBe("Sheet1!B2:B3,Sheet1!C4");
    },
  ),
  expectation(
    "Worksheet.findAllOrNullObject",
    "Content in hidden worksheets is not returned.",
    async (bench) => {
      bench.workbook.worksheets.add("Shown");
      fillPlaces(bench);
      bench.sheet.visibility = "Hidden";
      const all = bench.sheet.findAllOrNullObject("Idlib", {});
      all.load("address");
      await bench.context.sync();
      expect(all.isNullObject).toBe(true);
    },
  ),
];

export const rangeFinding: readonly Expectation[] = [...cells, ...others];
