import { openAsWorkbook, workbookBytes } from "../../src/excel/workbookFile";
import { openHost, type OpenHost } from "../support/host";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({ Data: [["Organisation"]] });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

it("opens bytes as a second workbook", async () => {
  await openAsWorkbook(btoa("PK bytes"));
  expect(host.opened.map((bytes) => Buffer.from(bytes).toString())).toEqual(["PK bytes"]);
});

it("reads the open workbook as a file", async () => {
  const bytes = await workbookBytes();
  expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe("PK");
});
