import { answer, plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";

const loadedProtection = async ({ context, sheet }: Bench): Promise<Excel.WorksheetProtection> => {
  sheet.protection.load("protected,options");
  await context.sync();
  return sheet.protection;
};

const refused = async ({ context }: Bench, code: string): Promise<void> => {
  await expect(context.sync()).rejects.toMatchObject({ code });
};

const ofSheets: readonly Expectation[] = [
  expectation("WorksheetProtection.protected", "Specifies if the worksheet is protected.", async (bench) => {
    expect((await loadedProtection(bench)).protected).toBe(false);
    bench.sheet.protection.protect();
    expect((await loadedProtection(bench)).protected).toBe(true);
  }),
  expectation(
    "WorksheetProtection.options",
    "Specifies the protection options for the worksheet.",
    async (bench) => {
      bench.sheet.protection.protect({ allowSort: true, allowFormatCells: true, selectionMode: "Unlocked" });
      expect(plain((await loadedProtection(bench)).options)).toMatchObject({
        ...{ allowSort: true, allowFormatCells: true, allowInsertRows: false, allowEditObjects: false },
        selectionMode: "Unlocked",
      });
    },
  ),
  expectation(
    "WorksheetProtection.protect",
    "Protects a worksheet. Fails if the worksheet has already been protected.",
    async (bench) => {
      bench.sheet.protection.protect();
      bench.sheet.protection.protect();
      await refused(bench, "InvalidOperation");
    },
  ),
  expectation("WorksheetProtection.protect", "Optional. Sheet protection options.", async (bench) => {
    const { sheet, context } = bench;
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange("B2").values = [["open"]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await refused(bench, "AccessDenied");
  }),
  expectation("WorksheetProtection.unprotect", "Unprotects a worksheet.", async (bench) => {
    const { sheet, context } = bench;
    sheet.protection.protect({}, "open sesame");
    await context.sync();
    sheet.protection.unprotect("shut");
    await refused(bench, "InvalidArgument");
    sheet.protection.unprotect("open sesame");
    sheet.getRange("A1").values = [["free"]];
    await context.sync();
  }),
  expectation(
    "Worksheet.protection",
    "Returns the sheet protection object for a worksheet.",
    async (bench) => {
      expect((await loadedProtection(bench)).protected).toBe(false);
    },
  ),
];

const ofWorkbooks: readonly Expectation[] = [
  expectation(
    "Workbook.protection",
    "Returns the protection object for a workbook.",
    async ({ context, workbook }) => {
      workbook.protection.load("protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(false);
    },
  ),
  expectation(
    "WorkbookProtection.protected",
    "Specifies if the workbook is protected.",
    async ({ context, workbook }) => {
      workbook.protection.protect();
      workbook.protection.load("protected");
      await context.sync();
      expect(workbook.protection.protected).toBe(true);
    },
  ),
  expectation(
    "WorkbookProtection.protect",
    "Protects the workbook. Fails if the workbook has been protected.",
    async (bench) => {
      bench.workbook.protection.protect();
      bench.workbook.protection.protect();
      await refused(bench, "InvalidOperation");
    },
  ),
  expectation("WorkbookProtection.unprotect", "Unprotects the workbook.", async (bench) => {
    const { workbook, context } = bench;
    workbook.protection.protect("key");
    await context.sync();
    workbook.worksheets.add("Another");
    await refused(bench, "AccessDenied");
    workbook.protection.unprotect("lock");
    await refused(bench, "InvalidArgument");
    workbook.protection.unprotect("key");
    workbook.worksheets.add("Another");
    const count = workbook.worksheets.getCount();
    await context.sync();
    expect(answer(count)).toBe(2);
  }),
];

export const protection: readonly Expectation[] = [...ofSheets, ...ofWorkbooks];
