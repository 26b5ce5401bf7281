import { sheetsForEachTest } from "../onSheets";

const { office, run, errorOn } = sheetsForEachTest();

describe("page headers and footers", () => {
  test("have three sections, kept apart with their codes", async () => {
    const found = await run(async (sheets, context) => {
      const page = sheets.getItem("Sheet1").pageLayout.headersFooters.defaultForAllPages;
      page.leftHeader = "4W && more";
      page.centerHeader = '&"Arial,Bold"Limited';
      page.rightFooter = "&P of &N";
      page.load();
      await context.sync();
      return [page.leftHeader, page.centerHeader, page.rightHeader, page.leftFooter, page.rightFooter];
    });
    expect(found).toEqual(["4W && more", '&"Arial,Bold"Limited', "", "", "&P of &N"]);
    expect(office().model.activeSheet.stored.headerFooter).toMatchObject({
      header: '&L4W && more&C&"Arial,Bold"Limited',
      footer: "&R&P of &N",
    });
  });

  test("hold 255 characters in all", async () => {
    const writing = errorOn((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "x".repeat(254);
    });
    expect(await writing).toBe("InvalidArgument at HeaderFooter.centerHeader");
  });
});
