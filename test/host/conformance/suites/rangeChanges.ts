import { answer, plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

async function valuesOf({ context, sheet }: Bench, address: string): Promise<unknown> {
  const range = sheet.getRange(address);
  range.load("values");
  await context.sync();
  return plain(range.values as unknown);
}

export const rangeChanges: readonly Expectation[] = [
  expectation("Range.clear", "Clear range values and formatting, such as fill and border.", async (bench) => {
    const range = bench.sheet.getRange("A1:B1");
    range.values = [["a", "b"]];
    range.format.fill.color = "#FF0000";
    range.clear();
    expect(await valuesOf(bench, "A1:B1")).toEqual([["", ""]]);
    const { fill } = bench.sheet.getRange("A1:B1").format;
    fill.load("color");
    await bench.context.sync();
    expect(fill.color).toBe("#FFFFFF");
  }),
  ...(
    [
      ["All", "None", 0, true],
      ["Formats", "List", 0, true],
      ["Contents", "List", 1, false],
    ] as const
  ).map(([kind, type, formats, isSplit]) =>
    expectation("Range.clear", "Determines the type of clear action.", async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      range.conditionalFormats.add("Custom");
      range.clear(kind);
      const { dataValidation } = range;
      dataValidation.load("type");
      const count = range.conditionalFormats.getCount();
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect([dataValidation.type, answer(count), merged.isNullObject]).toEqual([type, formats, isSplit]);
    }),
  ),
  expectation("Range.merge", "Merge the range cells into one region in the worksheet.", async (bench) => {
    const range = bench.sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.merge();
    expect(await valuesOf(bench, "A1:B2")).toEqual([
      [1, ""],
      ["", ""],
    ]);
  }),
  expectation("Range.unmerge", "Unmerge the range cells into separate cells.", async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.merge();
    range.unmerge();
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    expect(merged.isNullObject).toBe(true);
  }),
  expectation(
    "Range.getMergedAreasOrNullObject",
    "Returns a `RangeAreas` object that represents the merged areas in this range.",
    async ({ context, sheet }) => {
      sheet.getRange("B2:C3").merge();
      const merged = sheet.getRange("A1:F9").getMergedAreasOrNullObject();
      merged.load("address");
      await context.sync();
      expect(merged.address).toBe("Sheet1!B2:C3");
    },
  ),
  expectation(
    "Range.getSpecialCellsOrNullObject",
    "If no special cells are found, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["a constant"]];
      const formulas = sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas");
      formulas.load("address");
      await context.sync();
      expect(formulas.isNullObject).toBe(true);
    },
  ),
  expectation("Range.delete", "Deletes the cells associated with the range.", async (bench) => {
    bench.sheet.getRange("A1:A3").values = [[1], [2], [3]];
    bench.sheet.getRange("A2").delete("Up");
    expect(await valuesOf(bench, "A1:A3")).toEqual([[1], [3], [""]]);
  }),
  expectation(
    "Range.autoFill",
    "Fills a range from the current range to the destination range using the specified AutoFill logic.",
    async (bench) => {
      bench.sheet.getRange("A1:A2").values = [[1], [3]];
      bench.sheet.getRange("A1:A2").autoFill("A1:A4", "FillSeries");
      expect(await valuesOf(bench, "A1:A4")).toEqual([[1], [3], [5], [7]]);
    },
  ),
];
