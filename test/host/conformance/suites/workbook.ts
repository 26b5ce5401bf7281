import { newWorkbook } from "../../../../src/package/newWorkbook";
import { saveWorkbook } from "../../../../src/package/saveWorkbook";
import { answer } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { heardOf } from "../heardOf";
import { freshValues, keptValues } from "../keptValues";

const workbookOf = ({ workbook }: Bench): Excel.Workbook => workbook;

const properties: readonly Expectation[] = [
  ...keptValues(workbookOf, [
    [
      "Workbook.chartDataPointTrack",
      "True if all charts in the workbook are tracking the actual data points to which they are attached.",
      false,
      true,
    ],
    [
      "Workbook.isDirty",
      "Specifies if changes have been made since the workbook was last saved.",
      false,
      true,
    ],
    [
      "Workbook.usePrecisionAsDisplayed",
      "using only the precision of the numbers as they're displayed",
      false,
      true,
    ],
  ]),
  ...freshValues(workbookOf, [
    ["Workbook.autoSave", "Specifies if the workbook is in AutoSave mode.", false],
    [
      "Workbook.calculationEngineVersion",
      "Returns a number about the version of Excel Calculation Engine.",
      0,
    ],
    ["Workbook.name", "Gets the workbook name.", "Book.xlsx"],
    ["Workbook.previouslySaved", "Specifies if the workbook has ever been saved locally or online.", false],
    ["Workbook.readOnly", "Returns `true` if the workbook is open in read-only mode.", false],
  ]),
];

const methods: readonly Expectation[] = [
  expectation("Workbook.close", "Close current workbook.", async ({ context, workbook, office }) => {
    workbook.close("SkipSave");
    workbook.close();
    await context.sync();
    expect(office.closes).toEqual([false, true]);
  }),
  expectation("Workbook.save", 'Default value is "Save".', async ({ context, workbook, office }) => {
    workbook.save();
    await context.sync();
    expect(office.saves()).toBe(1);
  }),
  expectation(
    "Workbook.getActiveCell",
    "Gets the currently active cell from the workbook.",
    async ({ context, workbook, sheet }) => {
      sheet.getRange("B2:C3").select();
      const cell = workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Sheet1!B2");
    },
  ),
  expectation(
    "Workbook.getSelectedRange",
    "Gets the currently selected single range from the workbook.",
    async ({ context, workbook, sheet }) => {
      sheet.getRange("B2:C3").select();
      const range = workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C3");
    },
  ),
  expectation(
    "Workbook.getSelectedRanges",
    "Gets the currently selected one or more ranges from the workbook.",
    async ({ context, workbook, sheet }) => {
      sheet.getRange("B2:C3").select();
      const ranges = workbook.getSelectedRanges();
      ranges.load("address");
      await context.sync();
      expect(ranges.address).toBe("Sheet1!B2:C3");
    },
  ),
  expectation(
    "Workbook.getIsActiveCollabSession",
    "Returns `true` if the workbook is being edited by multiple users (through co-authoring).",
    async ({ context, workbook }) => {
      const shared = workbook.getIsActiveCollabSession();
      await context.sync();
      expect(answer(shared)).toBe(false);
    },
  ),
  expectation(
    "Workbook.dataConnections",
    "Represents all data connections in the workbook.",
    async ({ context, workbook }) => {
      workbook.dataConnections.refreshAll();
      await context.sync();
    },
  ),
  expectation(
    "DataConnectionCollection.refreshAll",
    "Refreshes data connections in the collection",
    async ({ context, workbook }) => {
      workbook.dataConnections.refreshAll();
      await context.sync();
    },
  ),
];

const events: readonly Expectation[] = [
  expectation("Workbook.onActivated", "Occurs when the workbook is activated.", async (bench) => {
    const heard = await heardOf(
      bench,
      (tell) => bench.workbook.onActivated.add(tell),
      () => {
        bench.office.model.announce({ kind: "workbookActivated" });
      },
    );
    expect(heard).toEqual([{ type: "WorkbookActivated" }]);
  }),
  expectation(
    "Workbook.onAutoSaveSettingChanged",
    "Occurs when the AutoSave setting is changed on the workbook.",
    async (bench) => {
      const heard = await heardOf(
        bench,
        (tell) => bench.workbook.onAutoSaveSettingChanged.add(tell),
        () => undefined,
      );
      expect(heard).toEqual([]);
    },
  ),
];

/** Sheets `Data`, with a formula to `Lists`, and `Lists`, as a file. */
function source(): string {
  const workbook = newWorkbook(["Data", "Lists"]);
  const [data, lists] = workbook.sheets;
  lists?.cells.setValue(0, 0, "Shelter");
  data?.cells.setFormula(0, 0, "Lists!A1", "Shelter");
  for (const sheet of workbook.sheets) sheet.changed = true;
  return Buffer.from(saveWorkbook(workbook)).toString("base64");
}

const names = async ({ context, workbook }: Bench): Promise<string[]> => {
  workbook.worksheets.load("items/name");
  await context.sync();
  return workbook.worksheets.items.map(({ name }) => name);
};

const inserted: readonly Expectation[] = [
  expectation(
    "Workbook.insertWorksheetsFromBase64",
    "An array of IDs corresponding to each newly inserted worksheet.",
    async (bench) => {
      const { context, workbook } = bench;
      const ids = workbook.insertWorksheetsFromBase64(source());
      await context.sync();
      const first = workbook.worksheets.getItem(answer(ids)[0] ?? "");
      const cell = first.getRange("A1");
      cell.load("formulas,values");
      first.load("name");
      await context.sync();
      expect([first.name, cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual([
        "Data",
        "=Lists!A1",
        "Shelter",
      ]);
    },
  ),
  expectation(
    "Workbook.insertWorksheetsFromBase64",
    "all the worksheets from the source workbook are inserted at the end of the current workbook",
    async (bench) => {
      bench.workbook.insertWorksheetsFromBase64(source());
      expect(await names(bench)).toEqual(["Sheet1", "Data", "Lists"]);
    },
  ),
  expectation(
    "Workbook.insertWorksheetsFromBase64",
    "The options that define which worksheets to insert and where",
    async (bench) => {
      const { workbook, sheet, context } = bench;
      workbook.insertWorksheetsFromBase64(source(), {
        sheetNamesToInsert: ["Lists"],
        positionType: "Before",
        relativeTo: sheet,
      });
      workbook.insertWorksheetsFromBase64(source(), {
        positionType: "Beginning",
        sheetNamesToInsert: ["Lists", "Data"],
      });
      expect(await names(bench)).toEqual(["Data", "Lists (2)", "Lists", "Sheet1"]);
      const cell = workbook.worksheets.getItem("Data").getRange("A1");
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas[0]?.[0]).toBe("='Lists (2)'!A1");
    },
  ),
  expectation(
    "Workbook.insertWorksheetsFromBase64",
    "The Base64-encoded string representing the source workbook file.",
    async ({ context, workbook }) => {
      workbook.insertWorksheetsFromBase64(Buffer.from("not a workbook").toString("base64"));
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      workbook.insertWorksheetsFromBase64(source(), { sheetNamesToInsert: ["Nothing"] });
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
];

export const workbooks: readonly Expectation[] = [...properties, ...methods, ...events, ...inserted];
