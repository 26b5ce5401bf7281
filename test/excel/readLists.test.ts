import { readLists } from "../../src/excel/readLists";
import { openHost, type OpenHost } from "../support/host";
import { sheetIdOf } from "../support/sheetId";

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

it("reads the small sheets beside the data as lists", async () => {
  const lists = await readLists(await sheetIdOf("Data"));
  expect(lists.map(({ sheetName, hidden, cells }) => ({ sheetName, hidden, cells }))).toEqual([
    { sheetName: "Lists", hidden: true, cells: [["Districts"], ["Afrin"], ["Azaz"]] },
  ]);
});
