import { sheetsForEachTest } from "./onSheets";

const { run } = sheetsForEachTest();

describe("freezing", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    [
      "rows",
      (panes) => {
        panes.freezeRows(2);
      },
      "Sheet1!1:2",
    ],
    [
      "columns",
      (panes) => {
        panes.freezeColumns(1);
      },
      "Sheet1!A:A",
    ],
    [
      "at a range",
      (panes) => {
        panes.freezeAt("A1:B3");
      },
      "Sheet1!A1:B3",
    ],
    [
      "nothing any more",
      (panes) => {
        panes.freezeRows(1);
        panes.unfreeze();
      },
      null,
    ],
  ])("%s", async (_, freeze, address) => {
    const found = await run(async (sheets, context) => {
      const { freezePanes } = sheets.getItem("Sheet1");
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      return location.isNullObject ? null : location.address;
    });
    expect(found).toBe(address);
  });
});
