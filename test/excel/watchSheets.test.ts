import { activateSheet } from "../../src/excel/activeSheet";
import { watchSheets, type SheetChange } from "../../src/excel/watchSheets";
import { openHost, type OpenHost } from "../support/host";
import { sheetIdOf } from "../support/sheetId";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: [["Organisation"], ["Hope Line"]] });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

it("hears of changes, new and deleted sheets until it stops listening", async () => {
  const heard: SheetChange[] = [];
  const stop = await watchSheets((change) => heard.push(change));
  const dataId = await sheetIdOf("Data");
  const addedId = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("New");
    added.load("id");
    context.workbook.worksheets.getItem(dataId).getRange("A2").values = [["Other"]];
    await context.sync();
    return added.id;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(addedId).delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(
    expect.arrayContaining([
      { kind: "added", sheetId: addedId },
      { kind: "changed", sheetId: dataId },
      { kind: "deleted", sheetId: addedId },
    ]),
  );
  await stop();
  heard.length = 0;
  await activateSheet(dataId);
  await settled();
  expect(heard).toEqual([]);
});

/** Events come after the batch's answer, in a task of their own. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
