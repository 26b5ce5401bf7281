import { expectation, type Bench, type Expectation } from "../expectation";
import { heardOf } from "../heardOf";

type Event =
  | "onActivated"
  | "onDeactivated"
  | "onChanged"
  | "onSelectionChanged"
  | "onFormatChanged"
  | "onProtectionChanged"
  | "onNameChanged"
  | "onVisibilityChanged";

/** What happens, on a sheet that is in front of another, and what is told. */
const events: readonly (readonly [
  event: Event,
  ofSheet: string,
  ofAll: string,
  act: (bench: Bench) => void,
  told: object,
])[] = [
  [
    "onActivated",
    "Occurs when the worksheet is activated.",
    "Occurs when any worksheet in the workbook is activated.",
    ({ sheet }) => {
      sheet.activate();
    },
    { type: "WorksheetActivated" },
  ],
  [
    "onDeactivated",
    "Occurs when the worksheet is deactivated.",
    "Occurs when any worksheet in the workbook is deactivated.",
    ({ sheet, workbook }) => {
      sheet.activate();
      workbook.worksheets.getItem("Other").activate();
    },
    { type: "WorksheetDeactivated" },
  ],
  [
    "onChanged",
    "Occurs when data changes in a specific worksheet.",
    "Occurs when any worksheet in the workbook is changed.",
    ({ sheet }) => {
      sheet.getRange("B2").values = [["x"]];
    },
    { type: "WorksheetChanged", address: "B2", changeType: "RangeEdited" },
  ],
  [
    "onSelectionChanged",
    "Occurs when the selection changes on a specific worksheet.",
    "Occurs when the selection changes on any worksheet.",
    ({ sheet }) => {
      sheet.getRange("C3").select();
    },
    { type: "WorksheetSelectionChanged", address: "C3" },
  ],
  [
    "onFormatChanged",
    "Occurs when format changed on a specific worksheet.",
    "Occurs when any worksheet in the workbook has a format changed.",
    ({ sheet }) => {
      sheet.getRange("B2").format.font.bold = true;
    },
    { type: "WorksheetFormatChanged", address: "B2" },
  ],
  [
    "onProtectionChanged",
    "Occurs when the worksheet protection state is changed.",
    "Occurs when the worksheet protection state is changed.",
    ({ sheet }) => {
      sheet.protection.protect();
    },
    { type: "WorksheetProtectionChanged", isProtected: true },
  ],
  [
    "onNameChanged",
    "Occurs when the worksheet name is changed.",
    "Occurs when the worksheet name is changed in the worksheet collection.",
    ({ sheet }) => {
      sheet.name = "Renamed";
    },
    { type: "WorksheetNameChanged", nameBefore: "Sheet1", nameAfter: "Renamed" },
  ],
  [
    "onVisibilityChanged",
    "Occurs when the worksheet visibility is changed.",
    "Occurs when the worksheet visibility is changed in the worksheet collection.",
    ({ sheet }) => {
      sheet.visibility = "Hidden";
    },
    { type: "WorksheetVisibilityChanged", visibilityAfter: "Hidden" },
  ],
];

type Listening = { readonly add: (tell: (args: object) => Promise<void>) => unknown };

async function withOther({ workbook, sheet, context }: Bench): Promise<void> {
  workbook.worksheets.add("Other").activate();
  sheet.load("id");
  await context.sync();
}

const both = events.flatMap(([event, ofSheet, ofAll, act, told]): readonly Expectation[] => [
  expectation(`Worksheet.${event}`, ofSheet, async (bench) => {
    await withOther(bench);
    const source = bench.sheet[event] as Listening;
    const heard = await heardOf(
      bench,
      (tell) => {
        source.add(tell);
      },
      () => {
        act(bench);
      },
    );
    expect(heard).toMatchObject([told]);
  }),
  expectation(`WorksheetCollection.${event}`, ofAll, async (bench) => {
    await withOther(bench);
    const source = bench.workbook.worksheets[event] as Listening;
    const heard = await heardOf(
      bench,
      (tell) => {
        source.add(tell);
      },
      () => {
        act(bench);
      },
    );
    expect(heard).toContainEqual(expect.objectContaining(told));
  }),
]);

const ofCollections: readonly Expectation[] = [
  expectation(
    "WorksheetCollection.onAdded",
    "Occurs when a new worksheet is added to the workbook.",
    async (bench) => {
      const heard = await heardOf(
        bench,
        (tell) => {
          bench.workbook.worksheets.onAdded.add(tell);
        },
        () => {
          bench.workbook.worksheets.add("New");
        },
      );
      expect(heard).toMatchObject([{ type: "WorksheetAdded", source: "Local" }]);
    },
  ),
  expectation(
    "WorksheetCollection.onDeleted",
    "Occurs when a worksheet is deleted from the workbook.",
    async (bench) => {
      const heard = await heardOf(
        bench,
        (tell) => {
          bench.workbook.worksheets.onDeleted.add(tell);
        },
        () => {
          bench.workbook.worksheets.add("New").delete();
        },
      );
      expect(heard).toMatchObject([{ type: "WorksheetDeleted" }]);
    },
  ),
  expectation(
    "WorksheetCollection.onMoved",
    "This event only triggers when a worksheet is directly moved within a workbook.",
    async (bench) => {
      const heard = await heardOf(
        bench,
        (tell) => {
          bench.workbook.worksheets.onMoved.add(tell);
        },
        () => {
          bench.workbook.worksheets.add("New").position = 0;
        },
      );
      expect(heard).toMatchObject([{ type: "WorksheetMoved", positionBefore: 1, positionAfter: 0 }]);
    },
  ),
];

export const worksheetEvents: readonly Expectation[] = [...both, ...ofCollections];
