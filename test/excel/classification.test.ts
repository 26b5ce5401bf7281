import {
  readClassification,
  removeClassification,
  writeClassification,
} from "../../src/excel/classification";
import { listSheets } from "../../src/excel/sheets";
import { openHost, type OpenHost } from "../support/host";
import { sheetIdOf } from "../support/sheetId";

const look = { header: "4W data · OCHA", footer: "Limited – sentence", tabColor: "#F0E442" };
let host: OpenHost;
let sheetId: string;

beforeEach(async () => {
  host = await openHost({ Data: [["Organisation"], ["Hope Line"]] }, (sheet) => {
    sheet.tabColor = "#112233";
    sheet.headerFooter = { ...sheet.headerFooter, header: "&LPage &P&COld header" };
  });
  sheetId = await sheetIdOf("Data");
});
afterEach(() => {
  host.close();
});

it("is absent from a sheet that nobody classified", async () => {
  expect(await readClassification(sheetId)).toBeUndefined();
});

it("comes back as it was written, here and in the list of sheets", async () => {
  await writeClassification(sheetId, "a classification", look);
  expect(await readClassification(sheetId)).toBe("a classification");
  expect((await listSheets())[0]?.classificationText).toBe("a classification");
});

it("shows in header, footer and tab colour, and leaves the other sections of the header", async () => {
  await writeClassification(sheetId, "a classification", look);
  const { headerFooter, tabColor } = host.sheet("Data");
  expect(headerFooter).toMatchObject({
    header: "&LPage &P&C4W data · OCHA",
    footer: "&CLimited – sentence",
  });
  expect(tabColor).toBe("#F0E442");
});

it("can be taken off again, and the sheet is as it was", async () => {
  await writeClassification(sheetId, "a classification", look);
  await writeClassification(sheetId, "another", { ...look, tabColor: "#D55E00" });
  await removeClassification(sheetId);
  const sheet = host.sheet("Data");
  expect(await readClassification(sheetId)).toBeUndefined();
  expect(sheet.headerFooter).toMatchObject({ header: "&LPage &P&COld header", footer: "" });
  expect(sheet.tabColor).toBe("#112233");
  expect(sheet.customProperties.size).toBe(0);
});

it("can be taken off a sheet that has none", async () => {
  await removeClassification(sheetId);
  expect(host.sheet("Data").tabColor).toBe("#112233");
});
