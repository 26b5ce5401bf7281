import { readLists } from "../../src/excel/readLists";
import type { OpenHost } from "../support/host";
import { openDataAndLists } from "./dataAndLists";
import { sheetIdOf } from "../support/sheetId";

let host: OpenHost;
beforeEach(async () => {
  host = await openDataAndLists();
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

it("reads the small sheets beside the data as lists", async () => {
  const lists = await readLists(await sheetIdOf("Data"));
  expect(lists.map(({ sheetName, hidden, cells }) => ({ sheetName, hidden, cells }))).toEqual([
    { sheetName: "Lists", hidden: true, cells: [["Districts"], ["Afrin"], ["Azaz"]] },
  ]);
});
