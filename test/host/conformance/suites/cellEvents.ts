import { expectation, type Bench, type Expectation } from "../expectation";
import { heardOf } from "../heardOf";

type Event =
  | "onCalculated"
  | "onColumnSorted"
  | "onFormulaChanged"
  | "onRowHiddenChanged"
  | "onRowSorted"
  | "onSingleClicked";

/** What happens to the cells of a sheet, and what is told. */
const events: readonly (readonly [
  event: Event,
  ofSheet: string,
  ofAll: string,
  act: (bench: Bench) => void,
  told: readonly object[],
])[] = [
  [
    "onRowSorted",
    "This happens as the result of a top-to-bottom sort operation.",
    "Occurs when one or more rows have been sorted.",
    ({ sheet }) => {
      sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: false }]);
    },
    [{ type: "WorksheetRowSorted", address: "A1:A3", source: "Local" }],
  ],
  [
    "onColumnSorted",
    "This happens as the result of a left to right sort operation.",
    "Occurs when one or more columns have been sorted.",
    ({ sheet }) => {
      sheet.getRange("A1:C1").sort.apply([{ key: 0 }], false, false, "Columns");
    },
    [{ type: "WorksheetColumnSorted", address: "A1:C1", source: "Local" }],
  ],
  [
    "onRowHiddenChanged",
    "Occurs when the hidden state of one or more rows has changed on a specific worksheet.",
    "Occurs when the hidden state of one or more rows has changed on a specific worksheet.",
    ({ sheet }) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("2:2").rowHidden = false;
    },
    [
      { type: "WorksheetRowHiddenChanged", address: "2:3", changeType: "Hidden" },
      { type: "WorksheetRowHiddenChanged", address: "2:2", changeType: "Unhidden" },
    ],
  ],
  [
    "onFormulaChanged",
    "The event is only triggered when the cell already contains a formula. The new cell value may not include a formula.",
    "This event is for when the formula itself changes, not the data value resulting from the formula's calculation.",
    ({ sheet }) => {
      sheet.getRange("E1:E3").formulas = [["=A1*3"], [7], ["=A3"]];
    },
    [
      {
        type: "WorksheetFormulaChanged",
        formulaDetails: [
          { cellAddress: "E1", previousFormula: "=A1" },
          { cellAddress: "E2", previousFormula: "=A2" },
        ],
      },
    ],
  ],
  [
    "onSingleClicked",
    "Occurs when a left-clicked/tapped action happens in the worksheet.",
    "Occurs when left-clicked/tapped operation happens in the worksheet collection.",
    ({ office: { model } }) => {
      const place = { row: 1, column: 2, offsetX: 4, offsetY: 6 };
      model.announce({ kind: "clicked", sheet: model.activeSheet, ...place });
    },
    [{ type: "WorksheetSingleClicked", address: "C2", offsetX: 4, offsetY: 6 }],
  ],
  [
    "onCalculated",
    "Occurs when the worksheet is calculated.",
    "Occurs when any worksheet in the workbook is calculated.",
    ({ sheet }) => {
      sheet.getRange("E3").values = [["=A1"]];
    },
    [],
  ],
];

function fill({ sheet }: Bench): void {
  sheet.getRange("A1:C3").values = [
    [1, 3, 2],
    [2, 5, 6],
    [3, 8, 9],
  ];
  sheet.getRange("E1:E2").formulas = [["=A1"], ["=A2"]];
}

type Listening = { readonly add: (tell: (args: object) => Promise<void>) => unknown };
type Listened = Readonly<Record<Event, Listening>>;

export const cellEvents: readonly Expectation[] = events.flatMap(([event, ofSheet, ofAll, act, told]) => {
  const heard = (find: (bench: Bench) => object) => async (bench: Bench) => {
    fill(bench);
    await bench.context.sync();
    const source = find(bench) as Listened;
    const listen = (tell: (args: object) => Promise<void>) => {
      source[event].add(tell);
    };
    expect(await heardOf(bench, listen, () => { act(bench); })).toMatchObject(told); // prettier-ignore
  };
  return [
    expectation(
      `Worksheet.${event}`,
      ofSheet,
      heard(({ sheet }) => sheet),
    ),
    expectation(
      `WorksheetCollection.${event}`,
      ofAll,
      heard(({ workbook }) => workbook.worksheets),
    ),
  ];
});
