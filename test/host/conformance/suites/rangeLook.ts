import { answer, loaded, plain, request } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";
import { freshValues } from "../keptValues";

const places = freshValues(
  ({ sheet }) => sheet.getRange("B3:C5"),
  [
    ["Range.left", "from the left edge of the worksheet to the left edge of the range", 48],
    ["Range.top", "from the top edge of the worksheet to the top edge of the range", 30],
    ["Range.width", "from the left edge of the range to the right edge of the range", 96],
    ["Range.height", "from the top edge of the range to the bottom edge of the range", 45],
    [
      "Range.style",
      "For built-in styles, a string representing a value in the `BuiltInStyle` enum",
      "Normal",
    ],
    ["Range.hidden", "Value is `false` when no cells in the range are hidden.", false],
  ],
);

const hiding = (
  [
    ["rowHidden", "Value is `null` when some rows in a range are hidden", "B3"],
    ["columnHidden", "Value is `null` when some columns in a range are hidden", "C2"],
  ] as const
).map(([name, says, address]) =>
  expectation(`Range.${name}`, says, async ({ context, sheet }) => {
    sheet.getRange(address)[name] = true;
    const [all, some] = [sheet.getRange(address), sheet.getRange("B2:C3")];
    all.load(name);
    some.load(name);
    await context.sync();
    expect([all[name], some[name]]).toEqual([true, null]);
  }),
);

const formats: readonly Expectation[] = (["numberFormat", "numberFormatLocal"] as const).map((name) =>
  expectation(`Range.${name}`, "number format code for the given range", async ({ context, sheet }) => {
    sheet.getRange("A1:B1")[name] = [["0.0%", "yyyy-mm-dd"]];
    const range = sheet.getRange("A1:C1");
    request(range, name);
    await context.sync();
    expect(loaded(range, name)).toEqual([["0.0%", "yyyy-mm-dd", "General"]]);
  }),
);

export const rangeLook: readonly Expectation[] = [
  ...places,
  ...hiding,
  ...formats,
  expectation(
    "Range.hidden",
    "Value is `true` when all cells in a range are hidden.",
    async ({ context, sheet }) => {
      sheet.getRange("2:3").rowHidden = true;
      const ranges = ["B2:B3", "B3:B4"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("hidden");
      await context.sync();
      expect(ranges.map(({ hidden }) => hidden)).toEqual([true, null]);
    },
  ),
  expectation("Range.height", "Returns the distance in points", async ({ context, sheet }) => {
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("4:4").format.rowHeight = 40;
    const range = sheet.getRange("A2:A4");
    range.load("height");
    await context.sync();
    expect(range.height).toBe(55);
  }),
  expectation(
    "Range.numberFormatCategories",
    "Represents the category of number format of each cell.",
    async ({ context, sheet }) => {
      const range = sheet.getRange("A1:H1");
      range.numberFormat = [
        ["General", "#,##0.00", "$#,##0.00", "m/d/yyyy", "h:mm AM/PM", "0.0%", "@", '0 "people"'],
      ];
      range.load("numberFormatCategories");
      await context.sync();
      expect(plain(range.numberFormatCategories)).toEqual([
        ["General", "Number", "Currency", "Date", "Time", "Percentage", "Text", "Custom"],
      ]);
    },
  ),
  expectation("Range.style", "For custom styles, the style name will be returned.", async (bench) => {
    const { context, workbook, sheet } = bench;
    workbook.styles.add("Partner");
    sheet.getRange("A1").style = "Partner";
    sheet.getRange("A2").style = bench.office.Excel.BuiltInStyle.accent1_20;
    const ranges = ["A1", "A2", "A1:A2"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("style");
    await context.sync();
    expect(ranges.map(({ style }) => style)).toEqual(["Partner", "Accent1_20", null]);
  }),
  expectation(
    "Range.getCellProperties",
    "Returns a 2D array, encapsulating the data for each cell's font, fill, borders, alignment, and other properties.",
    async ({ context, sheet }) => {
      sheet.getRange("B1").format.fill.color = "#FFFF00";
      sheet.getRange("B1").format.borders.getItem("EdgeBottom").style = "Dash";
      const found = sheet.getRange("A1:B1").getCellProperties({
        address: true,
        format: { fill: { color: true }, borders: { style: true }, wrapText: true },
      });
      await context.sync();
      const [[first, second] = []] = answer(found);
      expect(first).toMatchObject({ address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" } } });
      expect(second?.format).toMatchObject({
        fill: { color: "#FFFF00" },
        borders: { bottom: { style: "Dash" }, top: { style: "None" } },
        wrapText: false,
      });
    },
  ),
  expectation(
    "Range.setCellProperties",
    "Updates the range based on a 2D array of cell properties, encapsulating things like font, fill, borders, and alignment.",
    async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.setCellProperties([
        [
          { format: { font: { bold: true, color: "#FF0000" }, horizontalAlignment: "Right" } },
          { style: "Good", format: { borders: { left: { color: "#0000FF", style: "Double" } } } },
        ],
      ]);
      const [first, second] = ["A1", "B1"].map((address) => sheet.getRange(address));
      first?.load("format/font/bold,format/font/color,format/horizontalAlignment");
      second?.load("style");
      const left = second?.format.borders.getItem("EdgeLeft");
      left?.load("style,color");
      await context.sync();
      expect([first?.format.font.bold, first?.format.font.color, first?.format.horizontalAlignment]).toEqual([
        true,
        "#FF0000",
        "Right",
      ]);
      expect([second?.style, left?.style, left?.color]).toEqual(["Good", "Double", "#0000FF"]);
    },
  ),
  expectation(
    "Range.getRowProperties",
    "encapsulating the data for each row's",
    async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("A3:B3").format.font.italic = true;
      const rows = sheet.getRange("A1:B3").getRowProperties({
        rowIndex: true,
        rowHidden: true,
        format: { font: { italic: true }, rowHeight: true },
      });
      await context.sync();
      expect(answer(rows)).toMatchObject([
        { rowIndex: 0, rowHidden: false, format: { font: { italic: false }, rowHeight: 15 } },
        { rowIndex: 1, rowHidden: true },
        { rowIndex: 2, format: { font: { italic: true } } },
      ]);
    },
  ),
  expectation(
    "Range.setRowProperties",
    "single-dimensional array of row properties",
    async ({ context, sheet }) => {
      sheet.getRange("A1:B2").setRowProperties([{ format: { rowHeight: 33 } }, { rowHidden: true }]);
      const rows = ["A1", "A2"].map((address) => sheet.getRange(address));
      for (const row of rows) row.load("rowHidden,format/rowHeight");
      await context.sync();
      expect(rows.map(({ rowHidden, format }) => [rowHidden, format.rowHeight])).toEqual([
        [false, 33],
        [true, 15],
      ]);
    },
  ),
  expectation(
    "Range.getColumnProperties",
    "encapsulating the data for each column's",
    async ({ context, sheet }) => {
      sheet.getRange("B:B").columnHidden = true;
      const columns = sheet.getRange("A1:B3").getColumnProperties({ columnIndex: true, columnHidden: true });
      await context.sync();
      expect(answer(columns)).toEqual([
        { columnIndex: 0, columnHidden: false },
        { columnIndex: 1, columnHidden: true },
      ]);
    },
  ),
  expectation(
    "Range.setColumnProperties",
    "single-dimensional array of column properties",
    async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B2");
      range.setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 96, wrapText: true } }]);
      const [first, second] = ["A1", "B2"].map((address) => sheet.getRange(address));
      first?.load("columnHidden");
      second?.load("format/columnWidth,format/wrapText");
      await context.sync();
      expect([first?.columnHidden, second?.format.columnWidth, second?.format.wrapText]).toEqual([
        true,
        96,
        true,
      ]);
    },
  ),
];
