import { saveWorkbook } from "../../../src/package/saveWorkbook";
import { openWorkbook } from "../../../src/package/openWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../../src/package/workbook";
import { firstSheet, opened } from "../reading";

const part = "xl/worksheets/sheet1.xml";

const printed = `<printOptions gridLinesSet="0" headings="1"/><pageMargins left="1" right="1" top="2" bottom="2" header="0.5" footer="0.5"/>
<pageSetup paperSize="9" orientation="landscape" r:id="rId7" pageOrder="overThenDown" useFirstPageNumber="1" firstPageNumber="3" horizontalDpi="300"/>
<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;CAll</oddHeader><firstFooter>&amp;LFirst</firstFooter></headerFooter>
<rowBreaks count="2" manualBreakCount="1"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" pt="1"/></rowBreaks>`;

const withPrinting = (after: string): StoredWorkbook => opened({ sheets: [{ rows: "", after }] });

function saved(workbook: StoredWorkbook, change: (sheet: StoredSheet) => void): string {
  const sheet = firstSheet(workbook);
  change(sheet);
  sheet.changed = true;
  return new TextDecoder().decode(openWorkbook(saveWorkbook(workbook)).original.get(part));
}

it("reads how a sheet is printed", () => {
  const sheet = firstSheet(withPrinting(printed));
  expect(sheet.printOptions).toMatchObject({ headings: true, gridlines: false });
  expect(sheet.pageMargins).toMatchObject({ left: 1, bottom: 2, footer: 0.5 });
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    firstPageNumber: 3,
    scale: 100,
  });
  expect(sheet.headerFooter).toMatchObject({
    header: "&CAll",
    differentFirst: true,
    scaleWithDocument: false,
  });
  expect(sheet.headerFooter.first.footer).toBe("&LFirst");
  expect(sheet.rowBreaks).toEqual([4]);
});

it("says what Excel does where the file says nothing", () => {
  const sheet = firstSheet(withPrinting(""));
  expect(sheet.pageMargins).toEqual({
    left: 0.7,
    right: 0.7,
    top: 0.75,
    bottom: 0.75,
    header: 0.3,
    footer: 0.3,
  });
  expect(sheet.pageSetup).toMatchObject({ paperSize: undefined, order: "downThenOver", fitToHeight: 1 });
});

it("keeps of a changed element what it does not know, and all others as they were written", () => {
  const xml = saved(withPrinting(printed), (sheet) => {
    sheet.pageSetup = { ...sheet.pageSetup, orientation: "portrait", useFirstPageNumber: false };
  });
  expect(xml).toContain(
    `paperSize="9" orientation="portrait" r:id="rId7" pageOrder="overThenDown" firstPageNumber="3"`,
  );
  expect(xml).toContain(`horizontalDpi="300"`);
  expect(xml).toContain(`<printOptions gridLinesSet="0" headings="1"/>`);
});

it("adds elements in the schema's order, margins with all six sides", () => {
  const xml = saved(withPrinting(""), (sheet) => {
    sheet.columnBreaks = [3];
    sheet.rowBreaks = [8, 12];
    sheet.headerFooter = {
      ...sheet.headerFooter,
      even: { header: "&CEven", footer: "" },
      differentOddEven: true,
    };
    sheet.pageSetup = { ...sheet.pageSetup, fitToWidth: 2 };
    sheet.fitToPage = true;
    sheet.pageMargins = { ...sheet.pageMargins, left: 0.5 };
    sheet.printOptions = { ...sheet.printOptions, gridlines: true };
  });
  expect(xml).toContain(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`);
  expect(xml.slice(xml.indexOf("<printOptions"))).toBe(
    `<printOptions gridLines="1"/><pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
      `<pageSetup fitToWidth="2"/><headerFooter differentOddEven="1"><evenHeader>&amp;CEven</evenHeader></headerFooter>` +
      `<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks>` +
      `<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks></worksheet>`,
  );
});

it("keeps breaks that nobody set by hand, and writes no list without breaks", () => {
  const clear = (sheet: StoredSheet) => {
    sheet.rowBreaks = [];
  };
  expect(saved(withPrinting(printed), clear)).toContain(
    `<rowBreaks count="1" manualBreakCount="0"><brk id="9" max="16383" pt="1"/></rowBreaks>`,
  );
  const manual = `<colBreaks count="1" manualBreakCount="1"><brk id="2" max="9" man="1"/></colBreaks>`;
  const none = (sheet: StoredSheet) => {
    sheet.columnBreaks = [];
  };
  expect(saved(withPrinting(manual), none)).not.toContain("colBreaks");
});
