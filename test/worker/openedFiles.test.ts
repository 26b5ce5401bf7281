import { readGrid } from "../../src/excel/readGrid";
import { readLists } from "../../src/excel/readLists";
import { createOpenedFiles } from "../../src/worker/openedFiles";
import { openHost } from "../support/host";
import { sheetIdOf } from "../support/sheetId";

const rows = [
  ["", "", "", ""],
  ["", "Partner", "Reached", "Date"],
  ["", "Lantern Relief", 120, 45566],
  ["", "Quiet Valley Aid", "", 45567],
  ["", "", "", true],
];

it("a sheet of a file is read as Excel would give it, wherever its cells begin, hidden rows and columns too", async () => {
  const host = await openHost({ Data: rows, Lists: [["Districts"], ["Afrin"]], Empty: [] }, (sheet) => {
    if (sheet.name !== "Data") return;
    sheet.rows.set(3, { height: undefined, hidden: true, style: 0 });
    sheet.columns.set(2, { width: undefined, hidden: true, style: 0 });
  });
  const sheetId = await sheetIdOf("Data");
  const [grid, lists] = [await readGrid(sheetId), await readLists(sheetId)];
  const files = createOpenedFiles();
  const { handle, sheets } = files.open(await host.model.toBytes());
  host.close();
  const found = files.sheet(handle, 0);
  expect(found.grid).toEqual(grid);
  expect(found.lists).toEqual(lists.map(({ sheetName, cells }) => ({ sheetName, cells })));
  expect(sheets.map(({ name, rows: height, columns }) => [name, height, columns])).toEqual([
    ["Data", 4, 3],
    ["Lists", 2, 1],
    ["Empty", 0, 0],
  ]);
});

it("only the last opened file is open, until it is closed", async () => {
  const host = await openHost({ Data: rows });
  const bytes = await host.model.toBytes();
  host.close();
  const files = createOpenedFiles();
  const first = files.open(bytes.slice());
  const second = files.open(bytes.slice());
  expect(() => files.sheet(first.handle, 0)).toThrow("not-held");
  expect(files.sheet(second.handle, 0).grid.sheetName).toBe("Data");
  files.close(second.handle);
  expect(() => files.sheet(second.handle, 0)).toThrow("not-held");
});
