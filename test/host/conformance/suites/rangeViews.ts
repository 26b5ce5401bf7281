import { answer } from "../../objects/office";
import { propertyOf } from "../contentsOf";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";

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
    "RangeView.formulasLocal",
    "in the user's language and number-formatting locale",
    [
      [1.5, "Idlib"],
      ["=B2*2", ""],
    ],
  ],
  [
    "RangeView.formulasR1C1",
    "Represents the formula in R1C1-style notation.",
    [
      [1.5, "Idlib"],
      ["=R[-2]C*2", ""],
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
      ["B4", "C4"],
    ],
  ],
  ["RangeView.rowCount", "The number of visible rows.", 2],
  ["RangeView.columnCount", "The number of visible columns.", 2],
] as const;

/** "B2:C4", of which row 3 is hidden. */
function viewOf({ sheet }: Bench): Excel.RangeView {
  const range = sheet.getRange("B2:C4");
  range.values = [
    [1.5, "Idlib"],
    ["hidden", "hidden"],
    ["=B2*2", ""],
  ];
  sheet.getRange("B2").numberFormat = [["0.00"]];
  sheet.getRange("3:3").rowHidden = true;
  return range.getVisibleView();
}

const nameOf = (member: string): string => member.split(".")[1] ?? "";

/** What is written through the view, and what "B2:B4" then is. */
const written = [
  ["values", "Represents the raw values of the specified range view.", 7, "values", [7, "hidden", 7]],
  ["formulas", "Represents the formula in A1-style notation.", "=A1", "formulas", ["=A1", "hidden", "=A1"]],
  ["formulasLocal", "in the user's language", "=A1", "formulas", ["=A1", "hidden", "=A1"]],
  ["formulasR1C1", "R1C1-style notation", "=RC[-1]", "formulas", ["=A2", "hidden", "=A4"]],
  ["numberFormat", "number format code", "0.0", "numberFormat", ["0.0", "General", "0.0"]],
] as const;

export const rangeViews: readonly Expectation[] = [
  ...expectations(viewed, async (bench, [member, , expected]) => {
    expect(await propertyOf(viewOf(bench), nameOf(member))).toEqual(expected);
  }),
  ...written.map(([member, says, value, property, column]) =>
    expectation(`RangeView.${member}`, says, async (bench) => {
      const view = viewOf(bench);
      view[member] = [
        [value, value],
        [value, value],
      ];
      expect(await propertyOf(bench.sheet.getRange("B2:B4"), property)).toEqual(column.map((cell) => [cell]));
    }),
  ),
  expectation(
    "RangeView.rows",
    "Represents a collection of range views associated with the range.",
    async (bench) => {
      const { rows } = viewOf(bench);
      rows.load("items/values");
      await bench.context.sync();
      expect(rows.items.map(({ values }) => values.length)).toEqual([1, 1]);
    },
  ),
  expectation(
    "RangeViewCollection.getCount",
    "Gets the number of `RangeView` objects in the collection.",
    async (bench) => {
      const count = viewOf(bench).rows.getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  expectation("RangeViewCollection.getItemAt", "Gets a `RangeView` row via its index.", async (bench) => {
    const row = viewOf(bench).rows.getItemAt(1);
    expect(await propertyOf(row, "formulas")).toEqual([["=B2*2", ""]]);
  }),
  expectation(
    "RangeView.index",
    "Returns a value that represents the index of the `RangeView`.",
    async (bench) => {
      expect(await propertyOf(viewOf(bench).rows.getItemAt(1), "index")).toBe(1);
    },
  ),
];
