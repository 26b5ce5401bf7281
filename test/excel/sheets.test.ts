import { listSheets } from "../../src/excel/sheets";
import type { OpenHost } from "../support/host";
import { openDataAndLists } from "./dataAndLists";

let host: OpenHost;
beforeEach(async () => {
  host = await openDataAndLists();
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

it("lists hidden and very hidden sheets too, each with its size", async () => {
  const sheets = await listSheets();
  expect(sheets.map(({ name, visibility, rows, columns }) => [name, visibility, rows, columns])).toEqual([
    ["Data", "visible", 2, 1],
    ["Lists", "hidden", 3, 1],
    ["Query1", "veryHidden", 0, 0],
  ]);
});
