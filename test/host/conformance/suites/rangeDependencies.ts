import { answer, errorOf } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, type Bench, type Expectation } from "../expectation";

/** Sheet1!C1 is of A1:A2 and B1, Sheet1!D1 of C1, Other!A1 of Sheet1!D1 and Sheet1!A1. */
function fillChain({ sheet, workbook }: Bench): void {
  sheet.getRange("A1:A2").values = [[1], [2]];
  sheet.getRange("C1:D1").formulas = [["=SUM(A1:A2)+B1", "=C1*2"]];
  workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!D1+Sheet1!A1"]];
}

type Member = "getDirectPrecedents" | "getPrecedents" | "getDirectDependents" | "getDependents";

const asked: readonly (readonly [member: Member, says: string, of: string, addresses: readonly string[]])[] =
  [
    ["getDirectPrecedents", "all the direct precedent cells of a specified range", "D1", ["Sheet1!C1"]],
    [
      "getDirectPrecedents",
      "containing all the direct precedent cells",
      "C1:D1",
      ["Sheet1!A1:A2,Sheet1!B1:C1"],
    ],
    ["getPrecedents", "containing all the precedent cells", "D1", ["Sheet1!A1:A2,Sheet1!B1:C1"]],
    [
      "getDirectDependents",
      "in the same worksheet or across multiple worksheets",
      "A1",
      ["Sheet1!C1", "Other!A1"],
    ],
    [
      "getDependents",
      "containing all the dependent cells of a specified range",
      "B1",
      ["Sheet1!C1:D1", "Other!A1"],
    ],
  ];

export const rangeDependencies: readonly Expectation[] = [
  ...asked.map(([member, says, of, addresses]) =>
    expectation(`Range.${member}`, says, async (bench) => {
      fillChain(bench);
      const found = bench.sheet.getRange(of)[member]();
      expect(await propertyOf(found, "addresses")).toEqual(addresses);
    }),
  ),
  ...(
    [
      ["getDirectPrecedents", "Throws an `ItemNotFound` error if no precedents are found."],
      ["getPrecedents", "Throws an `ItemNotFound` error if no precedents are found."],
      ["getDirectDependents", "Throws an `ItemNotFound` error if no dependents are found."],
      ["getDependents", "Throws an `ItemNotFound` error if no dependents are found."],
    ] as const
  ).map(([member, says]) =>
    expectation(`Range.${member}`, says, async ({ context, sheet }) => {
      sheet.getRange("A1")[member]();
      expect(await errorOf(context.sync())).toBe(`ItemNotFound at Range.${member}`);
    }),
  ),
  expectation(
    "WorkbookRangeAreas.areas",
    "Each `RangeAreas` in the collection represent one or more rectangle ranges in one worksheet.",
    async (bench) => {
      fillChain(bench);
      const { areas } = bench.sheet.getRange("A1").getDependents();
      areas.load("items/address");
      await bench.context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(["Sheet1!C1:D1", "Other!A1"]);
    },
  ),
  expectation(
    "WorkbookRangeAreas.ranges",
    "Returns ranges that comprise this object in a `RangeCollection` object.",
    async (bench) => {
      fillChain(bench);
      const { ranges } = bench.sheet.getRange("C1:D1").getPrecedents();
      ranges.load("items/address");
      await bench.context.sync();
      expect(ranges.items.map(({ address }) => address)).toEqual(["Sheet1!A1:A2", "Sheet1!B1:C1"]);
    },
  ),
  expectation(
    "RangeAreasCollection.getItemAt",
    "Returns the `RangeAreas` object based on position in the collection.",
    async (bench) => {
      fillChain(bench);
      const second = bench.sheet.getRange("A1").getDependents().areas.getItemAt(1);
      expect(await propertyOf(second, "address")).toBe("Other!A1");
    },
  ),
  expectation(
    "RangeAreasCollection.getCount",
    "Gets the number of `RangeAreas` objects in this collection.",
    async (bench) => {
      fillChain(bench);
      const count = bench.sheet.getRange("A1").getDependents().areas.getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  expectation(
    "WorkbookRangeAreas.getRangeAreasBySheet",
    "Returns the `RangeAreas` object based on worksheet ID or name in the collection.",
    async (bench) => {
      fillChain(bench);
      const areas = bench.sheet.getRange("A1").getDependents().getRangeAreasBySheet("Other");
      expect(await propertyOf(areas, "address")).toBe("Other!A1");
    },
  ),
  expectation(
    "WorkbookRangeAreas.getRangeAreasOrNullObjectBySheet",
    "If the worksheet does not exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      fillChain(bench);
      const missing = bench.sheet.getRange("A1").getDependents().getRangeAreasOrNullObjectBySheet("Missing");
      expect(await propertyOf(missing, "isNullObject")).toBe(true);
    },
  ),
];
