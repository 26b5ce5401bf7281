import { readSelection } from "../../src/excel/readSelection";
import { openHost, type OpenHost } from "../support/host";

let host: OpenHost;
beforeEach(async () => {
  host = await openHost({
    Data: [
      ["Code", "Girls"],
      ["KT2RM", 12],
      ["Q7XBD", 12],
      ["", "KT2RM"],
    ],
  });
});
afterEach(() => {
  host.close();
  expect(host.office.faults).toEqual([]);
});

const select = (address: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange(address).select();
    await context.sync();
  });

it("reads what the selected cells hold, each once", async () => {
  await select("A2:B4");
  expect([...(await readSelection())].sort()).toEqual(["12", "KT2RM", "Q7XBD"]);
});

it("reads the used part of whole columns", async () => {
  await select("A:A");
  expect(await readSelection()).toEqual(["Code", "KT2RM", "Q7XBD"]);
});

it("reads nothing from blank cells", async () => {
  await select("D8:E9");
  expect(await readSelection()).toEqual([]);
});

it("refuses more cells than a person looks at", async () => {
  host.sheet("Data").cells.setValue(199_999, 1, "end");
  await select("A:B");
  await expect(readSelection()).rejects.toMatchObject({
    code: "selection-too-large",
    data: { cells: 400_000 },
  });
});
