import { errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

const isHidden = (sheet: Excel.Worksheet, address: string, axis: "rowHidden" | "columnHidden") =>
  propertyOf(sheet.getRange(address), axis);

/** Rows 2 to 5 in a group, rows 3 and 4 in one within it. */
function groupRows({ sheet }: Bench): void {
  sheet.getRange("2:5").group("ByRows");
  sheet.getRange("3:4").group("ByRows");
}

const levels = (
  [
    [1, "Shows row or column groups by their outline levels.", [true, true]],
    [2, "specify how many levels of the outline will be displayed", [false, true]],
    [3, "how many levels of the outline will be displayed", [false, false]],
    [8, "A value greater than the current number of levels displays all the levels.", [false, false]],
    [0, "A value of 0 does not change the current display.", [true, true]],
  ] as const
).map(([level, says, [outer, inner]]) =>
  expectation("Worksheet.showOutlineLevels", says, async (bench) => {
    const { sheet } = bench;
    groupRows(bench);
    sheet.showOutlineLevels(1, 0);
    sheet.showOutlineLevels(level, 0);
    expect(await isHidden(sheet, "2:2", "rowHidden")).toBe(outer);
    expect(await isHidden(sheet, "3:4", "rowHidden")).toBe(inner);
  }),
);

const others: readonly Expectation[] = [
  expectation(
    "Range.hideGroupDetails",
    "Hides the details of the row or column group.",
    async ({ sheet }) => {
      sheet.getRange("B:D").group("ByColumns");
      sheet.getRange("C1").hideGroupDetails("ByColumns");
      expect(await isHidden(sheet, "B:D", "columnHidden")).toBe(true);
      expect(await isHidden(sheet, "E:E", "columnHidden")).toBe(false);
    },
  ),
  expectation("Range.hideGroupDetails", "whether to hide the details of grouped rows", async (bench) => {
    groupRows(bench);
    bench.sheet.getRange("3:3").hideGroupDetails("ByRows");
    expect(await isHidden(bench.sheet, "3:4", "rowHidden")).toBe(true);
    expect(await isHidden(bench.sheet, "5:5", "rowHidden")).toBe(false);
  }),
  expectation("Range.showGroupDetails", "Shows the details of the row or column group.", async (bench) => {
    const { sheet } = bench;
    groupRows(bench);
    sheet.getRange("3:4").hideGroupDetails("ByRows");
    sheet.getRange("3:4").showGroupDetails("ByRows");
    expect(await isHidden(sheet, "3:4", "rowHidden")).toBe(false);
  }),
  expectation(
    "Range.group",
    'error is thrown when the group option differs from the range\'s `isEntireRow` or `isEntireColumn` property (i.e., `range.isEntireRow` is true and `groupOption` is "ByColumns"',
    async ({ context, sheet }) => {
      sheet.getRange("2:3").group("ByColumns");
      expect(await errorOf(context.sync())).toBe("InvalidArgument at Range.group");
    },
  ),
  expectation("Range.ungroup", "Ungroups columns and rows for an outline.", async (bench) => {
    const { sheet } = bench;
    groupRows(bench);
    sheet.getRange("4:5").ungroup("ByRows");
    sheet.showOutlineLevels(1, 0);
    expect(await isHidden(sheet, "2:4", "rowHidden")).toBe(true);
    expect(await isHidden(sheet, "5:5", "rowHidden")).toBe(false);
  }),
];

export const rangeOutlines: readonly Expectation[] = [...levels, ...others];
