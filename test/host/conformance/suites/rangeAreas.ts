import { answer } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, expectations, type Expectation } from "../expectation";

/** Of "A1,B2:C3". */
const ofAreas = [
  [
    "RangeAreas.addressLocal",
    "Returns the `RangeAreas` reference in the user locale.",
    "Sheet1!A1,Sheet1!B2:C3",
  ],
  [
    "RangeAreas.areaCount",
    "Returns the number of rectangular ranges that comprise this `RangeAreas` object.",
    2,
  ],
  ["RangeAreas.cellCount", "summing up the cell counts of all of the individual rectangular ranges.", 5],
  [
    "RangeAreas.isEntireColumn",
    "Specifies if all the ranges on this `RangeAreas` object represent entire columns",
    false,
  ],
  [
    "RangeAreas.isEntireRow",
    "Specifies if all the ranges on this `RangeAreas` object represent entire rows",
    false,
  ],
] as const;

const nameOf = (member: string): string => member.split(".")[1] ?? "";

export const rangeAreas: readonly Expectation[] = [
  ...expectations(ofAreas, async ({ sheet }, [member, , expected]) => {
    expect(await propertyOf(sheet.getRanges("A1,B2:C3"), nameOf(member))).toEqual(expected);
  }),
  expectation(
    "RangeAreas.cellCount",
    "Returns -1 if the cell count exceeds 2^31-1 (2,147,483,647).",
    async ({ sheet }) => {
      expect(await propertyOf(sheet.getRanges("1:1048576"), "cellCount")).toBe(-1);
    },
  ),
  expectation(
    "RangeAreas.isEntireColumn",
    'represent entire columns (e.g., "A:C, Q:Z").',
    async ({ sheet }) => {
      expect(await propertyOf(sheet.getRanges("A:C, Q:Z"), "isEntireColumn")).toBe(true);
    },
  ),
  expectation(
    "RangeAreas.worksheet",
    "Returns the worksheet for the current `RangeAreas`.",
    async ({ sheet }) => {
      expect(await propertyOf(sheet.getRanges("A1,B2").worksheet, "name")).toBe("Sheet1");
    },
  ),
  expectation(
    "RangeAreas.areas",
    "Returns a collection of rectangular ranges that comprise this `RangeAreas` object.",
    async ({ context, sheet }) => {
      const { areas } = sheet.getRanges("A1,B2:C3");
      areas.load("items/address");
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1", "Sheet1!B2:C3"]);
    },
  ),
  expectation(
    "RangeCollection.getCount",
    "Returns the number of ranges in the `RangeCollection`.",
    async ({ context, sheet }) => {
      const count = sheet.getRanges("A1,B2:C3").areas.getCount();
      await context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
];
