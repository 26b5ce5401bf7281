import { answer, loaded, request } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";

/** What a property of a range is, after it was asked for. */
async function propertyOf({ context }: Bench, range: object, property: string): Promise<unknown> {
  request(range as Excel.Range, property);
  await context.sync();
  return loaded(range, property);
}

/** Of "B2:C3" over a number of 1.5, a text, a formula and nothing. */
const values = [
  [
    "Range.formulasLocal",
    "Represents the formula in A1-style notation, in the user's language",
    [
      [1.5, "Idlib"],
      ["=B2*2", ""],
    ],
  ],
  [
    "Range.text",
    "Text values of the specified range.",
    [
      ["1.50", "Idlib"],
      ["", ""],
    ],
  ],
  [
    "Range.valueTypes",
    "Specifies the type of data in each cell.",
    [
      ["Double", "String"],
      ["Empty", "Empty"],
    ],
  ],
  [
    "Range.addressLocal",
    "Represents the range reference for the specified range in the language of the user.",
    "Sheet1!B2:C3",
  ],
  ["Range.rowCount", "Returns the total number of rows in the range.", 2],
  ["Range.columnCount", "Specifies the total number of columns in the range.", 2],
  ["Range.cellCount", "Specifies the number of cells in the range.", 4],
  ["Range.isEntireColumn", "Represents if the current range is an entire column.", false],
  ["Range.isEntireRow", "Represents if the current range is an entire row.", false],
] as const;

const viewed = [
  [
    "RangeView.formulas",
    "If a cell has no formula, its value is returned instead.",
    [
      [1.5, "Idlib"],
      ["=B2*2", ""],
    ],
  ],
  [
    "RangeView.text",
    "Text values of the specified range.",
    [
      ["1.50", "Idlib"],
      ["", ""],
    ],
  ],
  [
    "RangeView.numberFormat",
    "Represents Excel's number format code for the given cell.",
    [
      ["0.00", "General"],
      ["General", "General"],
    ],
  ],
  [
    "RangeView.valueTypes",
    "Represents the type of data of each cell.",
    [
      ["Double", "String"],
      ["Empty", "Empty"],
    ],
  ],
  [
    "RangeView.cellAddresses",
    "Represents the cell addresses of the `RangeView`.",
    [
      ["B2", "C2"],
      ["B3", "C3"],
    ],
  ],
  ["RangeView.rowCount", "The number of visible rows.", 2],
  ["RangeView.columnCount", "The number of visible columns.", 2],
] as const;

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

function filled({ sheet }: Bench): Excel.Range {
  const range = sheet.getRange("B2:C3");
  range.values = [
    [1.5, "Idlib"],
    ["=B2*2", ""],
  ];
  sheet.getRange("B2").numberFormat = [["0.00"]];
  return range;
}

const nameOf = (member: string): string => member.split(".")[1] ?? "";

export const rangeValues: readonly Expectation[] = [
  ...expectations(values, async (bench, [member, , expected]) => {
    expect(await propertyOf(bench, filled(bench), nameOf(member))).toEqual(expected);
  }),
  ...expectations(viewed, async (bench, [member, , expected]) => {
    expect(await propertyOf(bench, filled(bench).getVisibleView(), nameOf(member))).toEqual(expected);
  }),
  ...expectations(ofAreas, async (bench, [member, , expected]) => {
    expect(await propertyOf(bench, bench.sheet.getRanges("A1,B2:C3"), nameOf(member))).toEqual(expected);
  }),
  expectation("Range.formulasLocal", "in the user's language and number-formatting locale", async (bench) => {
    const range = bench.sheet.getRange("A1");
    range.formulasLocal = [["=SUM(B1:B9)"]];
    expect(await propertyOf(bench, range, "formulas")).toEqual([["=SUM(B1:B9)"]]);
  }),
  expectation(
    "RangeAreas.worksheet",
    "Returns the worksheet for the current `RangeAreas`.",
    async (bench) => {
      expect(await propertyOf(bench, bench.sheet.getRanges("A1,B2").worksheet, "name")).toBe("Sheet1");
    },
  ),
  expectation(
    "RangeAreas.areas",
    "Returns a collection of rectangular ranges that comprise this `RangeAreas` object.",
    async (bench) => {
      const { areas } = bench.sheet.getRanges("A1,B2:C3");
      areas.load("items/address");
      await bench.context.sync();
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
