import { readLists } from "../../src/excel/readLists";
import {
  activateSheet,
  activeSheetId,
  listSheets,
  selectCells,
  watchSheets,
  type SheetChange,
} from "../../src/excel/sheets";
import { openAsWorkbook, workbookBytes } from "../../src/excel/workbookFile";
import { openHost, type OpenHost } from "../support/host";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost(
    { Data: [["Organisation"], ["Hope Line"]], Lists: [["Districts"], ["Afrin"], ["Azaz"]], Query1: [] },
    (sheet) => {
      if (sheet.name === "Lists") sheet.visibility = "hidden";
      if (sheet.name === "Query1") sheet.visibility = "veryHidden";
    },
  );
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const idOf = async (name: string): Promise<string> =>
  (await listSheets()).find((sheet) => sheet.name === name)?.id ?? "";

it("lists hidden and very hidden sheets too, each with its size", async () => {
  const sheets = await listSheets();
  expect(sheets.map(({ name, visibility, rows, columns }) => [name, visibility, rows, columns])).toEqual([
    ["Data", "visible", 2, 1],
    ["Lists", "hidden", 3, 1],
    ["Query1", "veryHidden", 0, 0],
  ]);
});

it("reads the small sheets beside the data as lists", async () => {
  const lists = await readLists(await idOf("Data"));
  expect(lists.map(({ sheetName, hidden, cells }) => ({ sheetName, hidden, cells }))).toEqual([
    { sheetName: "Lists", hidden: true, cells: [["Districts"], ["Afrin"], ["Azaz"]] },
  ]);
});

it("goes to the first unbroken run of cells", async () => {
  await selectCells(await idOf("Data"), [3, 4, 7], 2);
  expect(host.model.selection).toEqual({ top: 3, left: 2, bottom: 4, right: 2 });
});

it("says that a hidden sheet can't be brought to the front", async () => {
  await expect(activateSheet(await idOf("Lists"))).rejects.toMatchObject({ name: "ExcelError" });
  expect(await activeSheetId()).toBe(await idOf("Data"));
});

it("hears of changes, new and deleted sheets until it stops listening", async () => {
  const heard: SheetChange[] = [];
  const stop = await watchSheets((change) => heard.push(change));
  const dataId = await idOf("Data");
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

it("opens bytes as a second workbook", async () => {
  await openAsWorkbook(btoa("PK bytes"));
  expect(host.opened.map((bytes) => Buffer.from(bytes).toString())).toEqual(["PK bytes"]);
});

it("reads the open workbook as a file", async () => {
  const bytes = await workbookBytes();
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
});
