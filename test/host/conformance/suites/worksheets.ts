import { answer, plain } from "../../objects/office";
import { expectation, type Bench, type Expectation } from "../expectation";
import { freshValues, keptValues } from "../keptValues";

const sheetOf = ({ sheet }: Bench): Excel.Worksheet => sheet;

const kept = keptValues(sheetOf, [
  [
    "Worksheet.enableCalculation",
    "Determines if Excel should recalculate the worksheet when necessary.",
    true,
    false,
  ],
  ["Worksheet.showGridlines", "Specifies if gridlines are visible to the user.", true, false],
  ["Worksheet.showHeadings", "Specifies if headings are visible to the user.", true, false],
  ["Worksheet.standardWidth", "the standard (default) width of all the columns in the worksheet", 8.43, 20],
  ["Worksheet.tabColor", "in the form #RRGGBB", "", "#FFA500"],
]);

const fresh = freshValues(sheetOf, [
  ["Worksheet.name", "The display name of the worksheet.", "Sheet1"],
  ["Worksheet.position", "The zero-based position of the worksheet within the workbook.", 0],
  [
    "Worksheet.standardHeight",
    "Returns the standard (default) height of all the rows in the worksheet, in points.",
    15,
  ],
  ["Worksheet.tabId", "This is an integer value, which is different from `worksheet.id`", 1],
  ["Worksheet.visibility", "The visibility of the worksheet.", "Visible"],
]);

const names = async ({ context, workbook }: Bench): Promise<string[]> => {
  workbook.worksheets.load("items/name");
  await context.sync();
  return workbook.worksheets.items.map(({ name }) => name);
};

const set: readonly Expectation[] = [
  expectation(
    "Worksheet.id",
    "The value of the identifier remains the same even when the worksheet is renamed or moved.",
    async ({ context, workbook, sheet }) => {
      workbook.worksheets.add("Other");
      sheet.load("id");
      await context.sync();
      sheet.name = "Renamed";
      sheet.position = 1;
      const same = workbook.worksheets.getItem(sheet.id);
      same.load("name,position");
      await context.sync();
      expect([same.name, same.position]).toEqual(["Renamed", 1]);
    },
  ),
  expectation("Worksheet.name", "The name must be fewer than 32 characters.", async ({ context, sheet }) => {
    sheet.name = "n".repeat(32);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }),
  expectation(
    "Worksheet.position",
    "The zero-based position of the worksheet within the workbook.",
    async (bench) => {
      bench.workbook.worksheets.add("Other").position = 0;
      expect(await names(bench)).toEqual(["Other", "Sheet1"]);
    },
  ),
  expectation(
    "Worksheet.tabColor",
    "if the worksheet is invisible, the value will be `null`",
    async ({ context, workbook }) => {
      const hidden = workbook.worksheets.add("Hidden");
      hidden.tabColor = "orange";
      hidden.load("tabColor");
      await context.sync();
      expect(hidden.tabColor).toBe("#FFA500");
      hidden.visibility = "Hidden";
      hidden.load("tabColor,visibility");
      await context.sync();
      expect([hidden.tabColor, hidden.visibility]).toEqual([null, "Hidden"]);
    },
  ),
];

const done: readonly Expectation[] = [
  expectation(
    "Worksheet.activate",
    "Activate the worksheet in the Excel UI.",
    async ({ context, workbook }) => {
      workbook.worksheets.add("Front").activate();
      const active = workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Front");
    },
  ),
  expectation(
    "Worksheet.calculate",
    "Calculates all cells on a worksheet.",
    async ({ context, sheet, office }) => {
      sheet.getRange("A1").formulas = [["=1+1"]];
      sheet.calculate(true);
      await context.sync();
      expect(office.model.activeSheet.awaitsCalculation).toBe(true);
    },
  ),
  expectation(
    "Worksheet.copy",
    'The default value is "None", which inserts the worksheet at the beginning',
    async (bench) => {
      bench.sheet.copy();
      bench.sheet.copy("End");
      expect(await names(bench)).toEqual(["Sheet1 (2)", "Sheet1", "Sheet1 (3)"]);
    },
  ),
  expectation(
    "Worksheet.copy",
    'This is only needed if `positionType` is "Before" or "After".',
    async (bench) => {
      const { workbook, sheet, context } = bench;
      const other = workbook.worksheets.add("Other");
      sheet.copy("After", other);
      other.copy("Before", sheet);
      expect(await names(bench)).toEqual(["Other (2)", "Sheet1", "Other", "Sheet1 (2)"]);
      sheet.copy("After");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "Worksheet.delete",
    'if the worksheet\'s visibility is set to "VeryHidden", the delete operation will fail with an `InvalidOperation` exception',
    async (bench) => {
      const { workbook, context } = bench;
      const hidden = workbook.worksheets.add("Hidden");
      workbook.worksheets.add("Gone").delete();
      hidden.visibility = "VeryHidden";
      hidden.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
      expect(await names(bench)).toEqual(["Sheet1", "Hidden"]);
    },
  ),
];

/** From which sheet, over a hidden one or not, where it leads; null for nowhere. */
const neighbours: readonly Expectation[] = (
  [
    ["getNext", "Gets the worksheet that follows this one.", "Sheet1", "Last"],
    ["getNextOrNullObject", "skipping over any hidden ones", "Last", null],
    ["getPrevious", "Gets the worksheet that precedes this one.", "Last", "Sheet1"],
    ["getPreviousOrNullObject", "skipping over any hidden ones", "Sheet1", null],
  ] as const
).map(([method, says, from, to]) =>
  expectation(`Worksheet.${method}`, says, async ({ context, workbook }) => {
    workbook.worksheets.add("Hidden").visibility = "Hidden";
    workbook.worksheets.add("Last");
    const found = workbook.worksheets.getItem(from)[method](true);
    found.load("name");
    await context.sync();
    expect(found.isNullObject ? null : found.name).toBe(to);
  }),
);

const ranges: readonly Expectation[] = (
  [
    [
      "Worksheet.getRange",
      "If not specified, the entire worksheet range is returned.",
      (sheet) => sheet.getRange(),
      "Sheet1!1:1048576",
    ],
    [
      "Worksheet.getRange",
      "specified by the address or name",
      (sheet) => sheet.getRange("B2:A1"),
      "Sheet1!A1:B2",
    ],
    [
      "Worksheet.getCell",
      "containing the single cell based on row and column numbers",
      (sheet) => sheet.getCell(2, 1),
      "Sheet1!B3",
    ],
    [
      "Worksheet.getRangeByIndexes",
      "beginning at a particular row index and column index",
      (sheet) => sheet.getRangeByIndexes(1, 1, 2, 3),
      "Sheet1!B2:D3",
    ],
    [
      "Worksheet.getRanges",
      'For example, "A1:B2, A5:B5" or "A1:B2; A5:B5".',
      (sheet) => sheet.getRanges("A1:B2; A5:B5"),
      "Sheet1!A1:B2,Sheet1!A5:B5",
    ],
    [
      "Worksheet.getUsedRange",
      "If the entire worksheet is blank, this function will return the top left cell",
      (sheet) => sheet.getUsedRange(),
      "Sheet1!A1",
    ],
    [
      "Worksheet.getUsedRangeOrNullObject",
      "If the entire worksheet is blank, then this method returns an object with its `isNullObject` property set to `true`.",
      (sheet) => sheet.getUsedRangeOrNullObject(),
      null,
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
    string | null,
  ])[]
).map(([member, says, find, address]) =>
  expectation(member, says, async ({ context, sheet }) => {
    const found: Excel.Range | Excel.RangeAreas = find(sheet);
    found.load("address");
    await context.sync();
    expect(found.isNullObject ? null : found.address).toBe(address);
  }),
);

const counted: readonly Expectation[] = [
  expectation(
    "WorksheetCollection.getCount",
    "Gets the number of worksheets in the collection.",
    async ({ context, workbook }) => {
      workbook.worksheets.add("Hidden").visibility = "Hidden";
      const counts = [workbook.worksheets.getCount(), workbook.worksheets.getCount(true)];
      await context.sync();
      expect(plain(counts.map(answer))).toEqual([2, 1]);
    },
  ),
];

export const worksheets: readonly Expectation[] = [
  ...kept,
  ...fresh,
  ...set,
  ...done,
  ...neighbours,
  ...ranges,
  ...counted,
];
