import { plain } from "../../objects/office";
import { expectation, expectations, type Expectation } from "../expectation";

type Find = (range: Excel.Range) => Excel.Range;

/** From "B2:D5", which range a member gives. */
const found: readonly (readonly [member: string, says: string, find: Find, address: string])[] = [
  [
    "Range.getCell",
    "Gets the range object containing the single cell based on row and column numbers. The cell can be outside the bounds of its parent range",
    (range) => range.getCell(4, 0),
    "B6",
  ],
  ["Range.getRow", "Gets a row contained in the range.", (range) => range.getRow(1), "B3:D3"],
  ["Range.getColumn", "Gets a column contained in the range.", (range) => range.getColumn(2), "D2:D5"],
  [
    "Range.getOffsetRange",
    "Gets an object which represents a range that's offset from the specified range. The dimension of the returned range will match this range.",
    (range) => range.getOffsetRange(1, -1),
    "A3:C6",
  ],
  [
    "Range.getAbsoluteResizedRange",
    "with the same top-left cell as the current `Range` object, but with the specified numbers of rows and columns.",
    (range) => range.getAbsoluteResizedRange(1, 2),
    "B2:C2",
  ],
  [
    "Range.getBoundingRect",
    'the `GetBoundingRect` of "B2:C5" and "D10:E15" is "B2:E15".',
    (range) => range.getResizedRange(0, -1).getBoundingRect("D10:E15"),
    "B2:E15",
  ],
  [
    "Range.getIntersection",
    "Gets the range object that represents the rectangular intersection of the given ranges.",
    (range) => range.getIntersection("C1:F3"),
    "C2:D3",
  ],
  ["Range.getEntireRow", "represents the entire row of the range", (range) => range.getEntireRow(), "2:5"],
  [
    "Range.getEntireColumn",
    "represents the entire column of the range",
    (range) => range.getEntireColumn(),
    "B:D",
  ],
  [
    "Range.getLastRow",
    'For example, the last row of "B2:D5" is "B5:D5".',
    (range) => range.getLastRow(),
    "B5:D5",
  ],
  [
    "Range.getLastColumn",
    'For example, the last column of "B2:D5" is "D2:D5".',
    (range) => range.getLastColumn(),
    "D2:D5",
  ],
  [
    "Range.getLastCell",
    'For example, the last cell of "B2:D5" is "D5".',
    (range) => range.getLastCell(),
    "D5",
  ],
  [
    "Range.getRowsAbove",
    "Gets a certain number of rows above the current `Range` object.",
    (range) => range.getRowsAbove(),
    "B1:D1",
  ],
  [
    "Range.getRowsBelow",
    "Gets a certain number of rows below the current `Range` object.",
    (range) => range.getRowsBelow(2),
    "B6:D7",
  ],
  [
    "Range.getColumnsBefore",
    "Gets a certain number of columns to the left of the current `Range` object.",
    (range) => range.getColumnsBefore(),
    "A2:A5",
  ],
  [
    "Range.getColumnsAfter",
    "Gets a certain number of columns to the right of the current `Range` object.",
    (range) => range.getColumnsAfter(2),
    "E2:F5",
  ],
  [
    "RangeView.getRange",
    "Gets the parent range associated with the current `RangeView`.",
    (range) => range.getVisibleView().getRange(),
    "B2:D5",
  ],
  [
    "RangeCollection.getItemAt",
    "Returns the range object based on its position in the `RangeCollection`.",
    (range) => range.worksheet.getRanges("A1,B2:C3").areas.getItemAt(1),
    "B2:C3",
  ],
];

export const rangeNavigation: readonly Expectation[] = [
  ...expectations(found, async ({ context, sheet }, [, , find, address]) => {
    const range = find(sheet.getRange("B2:D5"));
    range.load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  }),
  expectation(
    "Range.getIntersectionOrNullObject",
    "If no intersection is found, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, sheet }) => {
      const apart = sheet.getRange("A1:B2").getIntersectionOrNullObject("D4");
      apart.load("address");
      await context.sync();
      expect(apart.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Range.getUsedRange",
    "Returns the used range of the given range object.",
    async ({ context, sheet }) => {
      sheet.getRange("C3").values = [["used"]];
      const used = sheet.getRange("A1:F9").getUsedRange(true);
      used.load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!C3");
    },
  ),
  expectation(
    "Range.getUsedRangeOrNullObject",
    "If there are no used cells within the range, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, sheet }) => {
      const used = sheet.getRange("A1:F9").getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      expect(used.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Range.worksheet",
    "The worksheet containing the current range.",
    async ({ context, sheet }) => {
      const { worksheet } = sheet.getRange("B2");
      worksheet.load("name");
      await context.sync();
      expect(plain(worksheet.name)).toBe("Sheet1");
    },
  ),
];
