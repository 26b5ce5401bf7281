import { loaded, request } from "../../objects/office";
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

function filled({ sheet }: Bench): Excel.Range {
  const range = sheet.getRange("B2:C3");
  range.values = [
    [1.5, "Idlib"],
    ["=B2*2", ""],
  ];
  sheet.getRange("B2").numberFormat = [["0.00"]];
  return range;
}

/** What only cells with data types know, and the cells of the host have none. */
const notOrdinary = {
  convertDataTypeToText: "Converts the range cells with data types into text.",
  showCard: "if it has rich value content",
} as const;

const nameOf = (member: string): string => member.split(".")[1] ?? "";

export const rangeValues: readonly Expectation[] = [
  ...expectations(values, async (bench, [member, , expected]) => {
    expect(await propertyOf(bench, filled(bench), nameOf(member))).toEqual(expected);
  }),
  expectation("Range.formulasLocal", "in the user's language and number-formatting locale", async (bench) => {
    const range = bench.sheet.getRange("A1");
    range.formulasLocal = [["=SUM(B1:B9)"]];
    expect(await propertyOf(bench, range, "formulas")).toEqual([["=SUM(B1:B9)"]]);
  }),
  expectation("Range.formulasR1C1", "Represents the formula in R1C1-style notation.", async (bench) => {
    expect(await propertyOf(bench, filled(bench), "formulasR1C1")).toEqual([
      [1.5, "Idlib"],
      ["=R[-1]C*2", ""],
    ]);
  }),
  expectation(
    "Range.formulasR1C1",
    "If a cell has no formula, its value is returned instead.",
    async (bench) => {
      const range = bench.sheet.getRange("B2:C3");
      range.formulasR1C1 = [
        [1.5, "RC"],
        ["=R[-1]C*2", "=SUM(R1C[-1]:RC[-1],C1)"],
      ];
      expect(await propertyOf(bench, range, "formulas")).toEqual([
        [1.5, "RC"],
        ["=B2*2", "=SUM(B$1:B3,$A:$A)"],
      ]);
    },
  ),
  expectation("Range.linkedDataTypeState", "Represents the data type state of each cell.", async (bench) => {
    expect(await propertyOf(bench, filled(bench), "linkedDataTypeState")).toEqual([
      ["None", "None"],
      ["None", "None"],
    ]);
  }),
  ...(["convertDataTypeToText", "showCard"] as const).map((member) =>
    expectation(`Range.${member}`, notOrdinary[member], async (bench) => {
      const range = filled(bench);
      range[member]();
      expect(await propertyOf(bench, range, "text")).toEqual([
        ["1.50", "Idlib"],
        ["", ""],
      ]);
    }),
  ),
  expectation(
    "Range.setDirty",
    "Set a range to be recalculated when the next recalculation occurs.",
    async (bench) => {
      const { model } = bench.office;
      filled(bench);
      await bench.context.sync();
      model.activeSheet.markNotRecalculated(2, 1, false);
      bench.sheet.getRange("B2").setDirty();
      await bench.context.sync();
      expect(model.activeSheet.isNotRecalculated(2, 1)).toBe(true);
    },
  ),
  expectation("Range.calculate", "Calculates a range of cells on a worksheet.", async (bench) => {
    const range = filled(bench);
    range.calculate();
    expect(await propertyOf(bench, range, "formulas")).toEqual([
      [1.5, "Idlib"],
      ["=B2*2", ""],
    ]);
  }),
];
