import { errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Expectation } from "../expectation";

type Find = (areas: Excel.RangeAreas) => Excel.RangeAreas;

/** From "B4:E11,H2", with a number in B4, a formula in C5 and a text in H2, which areas a method gives. */
const found: readonly (readonly [member: string, says: string, find: Find, address: string])[] = [
  [
    "getEntireColumn",
    'if the current `RangeAreas` represents cells "B4:E11, H2", it returns a `RangeAreas` that represents columns "B:E, H:H"',
    (areas) => areas.getEntireColumn(),
    "Sheet1!B:E,Sheet1!H:H",
  ],
  [
    "getEntireRow",
    'if the current `RangeAreas` represents cells "B4:E11", it returns a `RangeAreas` that represents rows "4:11"',
    (areas) => areas.getEntireRow(),
    "Sheet1!4:11,Sheet1!2:2",
  ],
  [
    "getIntersection",
    "represents the intersection of the given ranges or `RangeAreas`.",
    (areas) => areas.getIntersection("A1:B5"),
    "Sheet1!B4:B5",
  ],
  [
    "getIntersection",
    "The range, `RangeAreas` object, or range address that will be used to determine the intersection.",
    (areas) => areas.getIntersection(areas.worksheet.getRanges("A1:B5,H:H")),
    "Sheet1!B4:B5,Sheet1!H2",
  ],
  [
    "getOffsetRangeAreas",
    "The dimension of the returned `RangeAreas` will match the original object.",
    (areas) => areas.getOffsetRangeAreas(-1, 2),
    "Sheet1!D3:G10,Sheet1!J1",
  ],
  [
    "getSpecialCells",
    "represents all the cells that match the specified type and value.",
    (areas) => areas.getSpecialCells("Constants"),
    "Sheet1!B4,Sheet1!H2",
  ],
  [
    "getSpecialCells",
    "this argument is used to determine which types of cells to include in the result",
    (areas) => areas.getSpecialCells("Constants", "Text"),
    "Sheet1!H2",
  ],
  [
    "getUsedRangeAreas",
    "comprises all the used areas of individual rectangular ranges in the `RangeAreas` object.",
    (areas) => areas.getUsedRangeAreas(),
    "Sheet1!B4:C5,Sheet1!H2",
  ],
];

function areasOf(sheet: Excel.Worksheet): Excel.RangeAreas {
  sheet.getRange("B4").values = [[1]];
  sheet.getRange("C5").formulas = [["=B4*2"]];
  sheet.getRange("H2").values = [["text"]];
  return sheet.getRanges("B4:E11,H2");
}

const nothing: readonly (readonly [member: string, find: Find])[] = [
  ["getIntersectionOrNullObject", (areas) => areas.getIntersectionOrNullObject("Z1")],
  ["getSpecialCellsOrNullObject", (areas) => areas.getSpecialCellsOrNullObject("DataValidations")],
  [
    "getUsedRangeAreasOrNullObject",
    (areas) => areas.getOffsetRangeAreas(9, 9).getUsedRangeAreasOrNullObject(),
  ],
];

const others: readonly Expectation[] = [
  expectation(
    "RangeAreas.getOffsetRangeAreas",
    "is forced outside the bounds of the worksheet grid, an error will be thrown",
    async ({ context, sheet }) => {
      areasOf(sheet).getOffsetRangeAreas(-2, 0);
      expect(await errorOf(context.sync())).toBe("InvalidArgument at RangeAreas.getOffsetRangeAreas");
    },
  ),
  expectation(
    "RangeAreas.clear",
    "Clears values, format, fill, border, and other properties on each of the areas",
    async ({ sheet }) => {
      areasOf(sheet).clear();
      expect(await propertyOf(sheet.getRange("B2:H5").getUsedRangeOrNullObject(true), "isNullObject")).toBe(
        true,
      );
    },
  ),
  expectation(
    "RangeAreas.copyFrom",
    "Copies cell data or formatting from the source range or `RangeAreas` to the current `RangeAreas`.",
    async ({ sheet }) => {
      sheet.getRange("A1").values = [["copied"]];
      sheet.getRanges("C1,E1").copyFrom("A1");
      expect(await propertyOf(sheet.getRange("A1:E1"), "values")).toEqual([["copied", "", "copied", "", "copied"]]); // prettier-ignore
    },
  ),
  expectation("RangeAreas.calculate", "Calculates all cells in the `RangeAreas`.", async ({ sheet }) => {
    areasOf(sheet).calculate();
    expect(await propertyOf(sheet.getRange("C5"), "formulas")).toEqual([["=B4*2"]]);
  }),
  expectation(
    "RangeAreas.convertDataTypeToText",
    "Converts all cells in the `RangeAreas` with data types into text.",
    async ({ sheet }) => {
      areasOf(sheet).convertDataTypeToText();
      expect(await propertyOf(sheet.getRange("B4"), "values")).toEqual([[1]]);
    },
  ),
  expectation(
    "RangeAreas.setDirty",
    "Sets the `RangeAreas` to be recalculated when the next recalculation occurs.",
    async ({ context, sheet, office }) => {
      areasOf(sheet);
      await context.sync();
      const { activeSheet } = office.model;
      activeSheet.markNotRecalculated(4, 2, false);
      sheet.getRanges("A1,B4").setDirty();
      await context.sync();
      expect(activeSheet.isNotRecalculated(4, 2)).toBe(true);
    },
  ),
];

export const rangeAreasMethods: readonly Expectation[] = [
  ...found.map(([member, says, find, address]) =>
    expectation(`RangeAreas.${member}`, says, async ({ sheet }) => {
      expect(await propertyOf(find(areasOf(sheet)), "address")).toBe(address);
    }),
  ),
  ...nothing.map(([member, find]) =>
    expectation(
      `RangeAreas.${member}`,
      "then this method returns an object with its `isNullObject` property set to `true`",
      async ({ context, sheet }) => {
        const none = find(areasOf(sheet));
        none.load("address");
        await context.sync();
        expect(none.isNullObject).toBe(true);
      },
    ),
  ),
  ...others,
];
