import { answer } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";

export const pageBreaks: readonly Expectation[] = [
  expectation(
    "Worksheet.horizontalPageBreaks",
    "Gets the horizontal page break collection for the worksheet.",
    async ({ context, sheet }) => {
      const added = sheet.horizontalPageBreaks.add("B5:C9");
      added.load("rowIndex,columnIndex");
      await context.sync();
      expect([added.rowIndex, added.columnIndex]).toEqual([4, 0]);
    },
  ),
  expectation(
    "Worksheet.verticalPageBreaks",
    "Gets the vertical page break collection for the worksheet.",
    async ({ context, sheet }) => {
      const added = sheet.verticalPageBreaks.add(sheet.getRange("D2"));
      added.load("rowIndex,columnIndex");
      await context.sync();
      expect([added.rowIndex, added.columnIndex]).toEqual([0, 3]);
    },
  ),
  expectation(
    "PageBreakCollection.add",
    "Adds a page break before the top-left cell of the range specified.",
    async ({ context, sheet }) => {
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add("A3");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([2, 8]);
      sheet.horizontalPageBreaks.add("A1");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  ),
  expectation(
    "PageBreakCollection.getCount",
    "Gets the number of page breaks in the collection.",
    async ({ context, sheet }) => {
      sheet.verticalPageBreaks.add("C1");
      const count = sheet.verticalPageBreaks.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation(
    "PageBreakCollection.getItem",
    "Gets a page break object via the index.",
    async ({ context, sheet }) => {
      sheet.horizontalPageBreaks.add("A3");
      sheet.horizontalPageBreaks.add("A9");
      const second = sheet.horizontalPageBreaks.getItem(1);
      second.load("rowIndex");
      await context.sync();
      expect(second.rowIndex).toBe(8);
    },
  ),
  expectation(
    "PageBreakCollection.removePageBreaks",
    "Resets all manual page breaks in the collection.",
    async ({ context, sheet }) => {
      sheet.horizontalPageBreaks.add("A3");
      sheet.verticalPageBreaks.add("C1");
      sheet.horizontalPageBreaks.removePageBreaks();
      const counts = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      expect(counts.map(answer)).toEqual([0, 1]);
    },
  ),
  expectation("PageBreak.delete", "Deletes a page break object.", async ({ context, sheet }) => {
    sheet.horizontalPageBreaks.add("A3");
    const added = sheet.horizontalPageBreaks.add("A9");
    await context.sync();
    added.delete();
    sheet.horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([2]);
  }),
  expectation(
    "PageBreak.getCellAfterBreak",
    "Gets the first cell after the page break.",
    async ({ context, sheet }) => {
      const cell = sheet.verticalPageBreaks.add("D7").getCellAfterBreak();
      cell.load("address");
      await context.sync();
      expect(cell.address).toBe("Sheet1!D1");
    },
  ),
  expectation(
    "PageBreak.rowIndex",
    "Specifies the row index for the page break.",
    async ({ context, sheet }) => {
      const added = sheet.horizontalPageBreaks.add("B5");
      added.load("rowIndex");
      await context.sync();
      expect(added.rowIndex).toBe(4);
    },
  ),
  expectation(
    "PageBreak.columnIndex",
    "Specifies the column index for the page break.",
    async ({ context, sheet }) => {
      const added = sheet.verticalPageBreaks.add("B5");
      added.load("columnIndex");
      await context.sync();
      expect(added.columnIndex).toBe(1);
    },
  ),
];
