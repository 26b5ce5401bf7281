import { errorOf, loaded, request } from "../../objects/office";
import { expectation, expectations, expectedOf, type Expectation } from "../expectation";
import { openPivots, pivotOf } from "../pivotBook";

/** What `People` says of its layout, and `Sums`, which says nothing but that it is tabular and has no subtotals. */
const properties = expectations(
  [
    ["PivotLayout.altTextTitle", "The alt text title of the PivotTable.", "Reached", ""],
    [
      "PivotLayout.altTextDescription",
      "The alt text description of the PivotTable.",
      "By site and month",
      "",
    ],
    [
      "PivotLayout.autoFormat",
      "automatically formatted when it's refreshed or when fields are moved.",
      true,
      false,
    ],
    ["PivotLayout.emptyCellText", "By default, this is an empty string.", "none", ""],
    ["PivotLayout.fillEmptyCells", "Default is `false`.", true, false],
    ["PivotLayout.enableFieldList", "Specifies if the field list can be shown in the UI.", false, true],
    ["PivotLayout.layoutType", "the PivotLayoutType of all fields on the PivotTable.", "Compact", "Tabular"],
    [
      "PivotLayout.preserveFormatting",
      "Specifies if formatting is preserved when the report is refreshed",
      false,
      true,
    ],
    ["PivotLayout.showColumnGrandTotals", "shows grand totals for columns.", true, true],
    ["PivotLayout.showRowGrandTotals", "shows grand totals for rows.", false, true],
    ["PivotLayout.showFieldHeaders", "displays field headers", false, true],
    [
      "PivotLayout.subtotalLocation",
      "the `SubtotalLocationType` of all fields on the PivotTable.",
      "AtTop",
      "Off",
    ],
  ] as const,
  async (bench, [member, , ofPeople, ofSums]) => {
    const { context } = bench;
    const layouts = ["People", "Sums"].map((name) => pivotOf(bench, name).layout);
    const property = member.slice("PivotLayout.".length);
    for (const layout of layouts) request(layout, property);
    await context.sync();
    expect(layouts.map((layout) => loaded(layout, property))).toEqual([ofPeople, ofSums]);
  },
);

const ranges = expectations(
  [
    [
      "PivotLayout.getRange",
      "Returns the range the PivotTable exists on, excluding the filter area.",
      "A3:D7",
    ],
    ["PivotLayout.getDataBodyRange", "Returns the range where the PivotTable's data values reside.", "B5:D7"],
    [
      "PivotLayout.getColumnLabelRange",
      "Returns the range where the PivotTable's column labels reside.",
      "B3:D4",
    ],
    ["PivotLayout.getRowLabelRange", "Returns the range where the PivotTable's row labels reside.", "A5:A7"],
    ["PivotLayout.getFilterAxisRange", "Returns the range of the PivotTable's filter area.", "A1:B1"],
  ] as const,
  async (bench, [member, , address]) => {
    const { context } = bench;
    const { layout } = pivotOf(bench);
    const method = member.slice("PivotLayout.".length) as "getRange";
    const range = layout[method]();
    range.load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  },
);

const others: readonly Expectation[] = [
  expectation(
    "PivotTable.layout",
    "The PivotLayout describing the layout and visual structure of the PivotTable.",
    async (bench) => {
      const { context } = bench;
      const range = pivotOf(bench, "Sums").layout.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!F1:G4");
    },
  ),
  expectation(
    "PivotLayout.getFilterAxisRange",
    "Returns the range of the PivotTable's filter area.",
    async (bench) => {
      const { context } = bench;
      pivotOf(bench, "Sums").layout.getFilterAxisRange();
      expect(await errorOf(context.sync())).toBe("ItemNotFound at PivotLayout.getFilterAxisRange");
    },
  ),
];

export const pivotLayouts: readonly Expectation[] = [...properties, ...ranges, ...others].map((each) =>
  expectedOf(openPivots, each),
);
