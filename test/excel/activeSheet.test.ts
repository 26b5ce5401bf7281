import { activateSheet, activeSheetId, selectCells } from "../../src/excel/activeSheet";
import { openHost, type OpenHost } from "../support/host";
import { sheetIdOf } from "../support/sheetId";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: [["Organisation"], ["Hope Line"]], Lists: [["Districts"]] }, (sheet) => {
    if (sheet.name === "Lists") sheet.visibility = "hidden";
  });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

it("goes to the first unbroken run of cells", async () => {
  await selectCells(await sheetIdOf("Data"), [3, 4, 7], 2);
  expect(host.model.selection).toEqual({ top: 3, left: 2, bottom: 4, right: 2 });
});

it("says that a hidden sheet can't be brought to the front", async () => {
  await expect(activateSheet(await sheetIdOf("Lists"))).rejects.toMatchObject({ name: "ExcelError" });
  expect(await activeSheetId()).toBe(await sheetIdOf("Data"));
});
