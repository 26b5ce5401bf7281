import { expectation, type Bench, type Expectation } from "../expectation";
import { keptValues } from "../keptValues";

const layoutOf = ({ sheet }: Bench): Excel.PageLayout => sheet.pageLayout;

const kept = keptValues(layoutOf, [
  ["PageLayout.blackAndWhite", "The worksheet's black and white print option.", false, true],
  ["PageLayout.bottomMargin", "bottom page margin to use for printing in points", 54, 72],
  ["PageLayout.centerHorizontally", "centered horizontally when it's printed", false, true],
  ["PageLayout.centerVertically", "centered vertically when it's printed", false, true],
  ["PageLayout.draftMode", "If `true`, the sheet will be printed without graphics.", false, true],
  ["PageLayout.firstPageNumber", 'A `null` value represents "auto" page numbering.', null, 7],
  ["PageLayout.footerMargin", "The worksheet's footer margin, in points", 21.6, 36],
  ["PageLayout.headerMargin", "The worksheet's header margin, in points", 21.6, 36],
  ["PageLayout.leftMargin", "The worksheet's left margin, in points", 50.4, 18.5],
  ["PageLayout.orientation", "The worksheet's orientation of the page.", "Portrait", "Landscape"],
  ["PageLayout.paperSize", "The worksheet's paper size of the page.", "Letter", "A4"],
  ["PageLayout.printComments", "comments should be displayed when printing", "NoComments", "EndSheet"],
  ["PageLayout.printErrors", "The worksheet's print errors option.", "AsDisplayed", "Dash"],
  ["PageLayout.printGridlines", "gridlines will be printed", false, true],
  ["PageLayout.printHeadings", "headings will be printed", false, true],
  [
    "PageLayout.printOrder",
    "the order to use for processing the page number",
    "DownThenOver",
    "OverThenDown",
  ],
  ["PageLayout.rightMargin", "The worksheet's right margin, in points", 50.4, 18],
  ["PageLayout.topMargin", "The worksheet's top margin, in points", 54, 90],
]);

const zoomOf = async ({ context, sheet }: Bench): Promise<unknown> => {
  sheet.pageLayout.load("zoom");
  await context.sync();
  return JSON.parse(JSON.stringify(sheet.pageLayout.zoom));
};

const addressOf = async (
  { context }: Bench,
  range: Excel.Range | Excel.RangeAreas,
): Promise<string | null> => {
  range.load("address");
  await context.sync();
  return range.isNullObject ? null : range.address;
};

const zoom = [
  expectation("PageLayout.zoom", "The worksheet's print zoom options.", async (bench) => {
    expect(await zoomOf(bench)).toMatchObject({ scale: 100 });
    bench.sheet.pageLayout.zoom = { scale: 75 };
    expect(await zoomOf(bench)).toEqual({ horizontalFitToPages: null, scale: 75, verticalFitToPages: null });
    bench.sheet.pageLayout.zoom = { horizontalFitToPages: 2 };
    expect(await zoomOf(bench)).toEqual({ horizontalFitToPages: 2, scale: null, verticalFitToPages: null });
  }),
  expectation("PageLayout.setPrintMargins", "Margins not provided remain unchanged.", async (bench) => {
    const layout = layoutOf(bench);
    layout.setPrintMargins("Centimeters", { left: 2.54, footer: 1.27 });
    layout.load("leftMargin,footerMargin,rightMargin");
    await bench.context.sync();
    expect([layout.leftMargin, layout.footerMargin, layout.rightMargin]).toEqual([72, 36, 50.4]);
  }),
  expectation(
    "PageLayout.headersFooters",
    "Header and footer configuration for the worksheet.",
    async (bench) => {
      const { headersFooters } = layoutOf(bench);
      headersFooters.load("state");
      await bench.context.sync();
      expect(headersFooters.state).toBe("Default");
    },
  ),
];

const printArea = [
  expectation("PageLayout.setPrintArea", "Sets the worksheet's print area.", async (bench) => {
    layoutOf(bench).setPrintArea("A1:C4,E1:E4");
    expect(await addressOf(bench, layoutOf(bench).getPrintArea())).toBe("Sheet1!A1:C4,Sheet1!E1:E4");
  }),
  expectation("PageLayout.setPrintArea", "The range or ranges of the content to print.", async (bench) => {
    layoutOf(bench).setPrintArea(bench.sheet.getRanges("B1:B2,D1"));
    expect(await addressOf(bench, layoutOf(bench).getPrintArea())).toBe("Sheet1!B1:B2,Sheet1!D1");
    layoutOf(bench).setPrintArea(bench.sheet.getRange("C3"));
    expect(await addressOf(bench, layoutOf(bench).getPrintArea())).toBe("Sheet1!C3");
  }),
  expectation(
    "PageLayout.getPrintArea",
    "If there is no print area, an `ItemNotFound` error will be thrown.",
    async ({ context, sheet }) => {
      sheet.pageLayout.getPrintArea();
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    },
  ),
  expectation(
    "PageLayout.getPrintAreaOrNullObject",
    "If there is no print area, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      expect(await addressOf(bench, layoutOf(bench).getPrintAreaOrNullObject())).toBeNull();
    },
  ),
];

const printTitles = [
  expectation(
    "PageLayout.setPrintTitleColumns",
    "The range must span the entire column to be valid.",
    async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleColumns("A1:B9");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation("PageLayout.getPrintTitleColumns", "representing the title columns", async (bench) => {
    layoutOf(bench).setPrintTitleColumns("A:B");
    layoutOf(bench).setPrintTitleRows("1:1");
    expect(await addressOf(bench, layoutOf(bench).getPrintTitleColumns())).toBe("Sheet1!A:B");
  }),
  expectation(
    "PageLayout.getPrintTitleColumnsOrNullObject",
    "If not set, then this method",
    async (bench) => {
      expect(await addressOf(bench, layoutOf(bench).getPrintTitleColumnsOrNullObject())).toBeNull();
    },
  ),
  expectation(
    "PageLayout.setPrintTitleRows",
    "The range must span the entire row to be valid.",
    async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows("A1:B1");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation("PageLayout.getPrintTitleRows", "representing the title rows", async (bench) => {
    layoutOf(bench).setPrintTitleRows(bench.sheet.getRange("2:3"));
    expect(await addressOf(bench, layoutOf(bench).getPrintTitleRows())).toBe("Sheet1!2:3");
  }),
  expectation("PageLayout.getPrintTitleRowsOrNullObject", "If not set, then this method", async (bench) => {
    expect(await addressOf(bench, layoutOf(bench).getPrintTitleRowsOrNullObject())).toBeNull();
  }),
];

export const pageLayout: readonly Expectation[] = [...kept, ...zoom, ...printArea, ...printTitles];
