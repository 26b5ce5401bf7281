import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/package/openWorkbook";
import { countedWorkbook, tallyOf } from "../support/countedWorkbook";
import { openFiles, typeInto } from "./support/lantern";
import { lanternTests } from "./support/lanternTests";
import { longestTask, noteLongTasks } from "./support/longTasks";
import { bytesOnDisk, standInForPickers } from "./support/pickers";

const { open } = lanternTests();
const large = { name: "Large.xlsx", bytes: countedWorkbook(40_000, 40).bytes };
let page: Page;

beforeEach(async () => {
  page = await open("?workbook=none&pane=hidden");
  page.setDefaultTimeout(60_000);
  await standInForPickers(page, { name: "other.xlsx", bytes: new Uint8Array() });
  await openFiles(page, large);
  await typeInto(page, "A1", "first");
});

const progress = () => page.getByRole("progressbar", { name: "Saving Large.xlsx…" });

test("40,000 x 40 cells are written in a worker: the page goes on, and what is typed meanwhile is not in the file", async () => {
  await noteLongTasks(page);
  await page.keyboard.press("Control+s");
  await progress().waitFor();
  await typeInto(page, "A1", "later");
  await page.getByText("saved Large.xlsx was saved.").waitFor();
  const longest = await longestTask(page);
  await page.getByText("Not saved", { exact: true }).waitFor();
  const [sheet] = openWorkbook(await bytesOnDisk(page, "saved Large.xlsx")).sheets;
  expect(sheet?.cells.value(0, 0)).toBe("first");
  expect(sheet && tallyOf(sheet.cells).cells).toBeGreaterThan(1_400_000);
  expect(longest).toBeLessThan(500);
});

test("saving can be cancelled, and the workbook stays unsaved", async () => {
  await page.keyboard.press("Control+s");
  await page.getByRole("button", { name: "Cancel" }).click();
  await progress().waitFor({ state: "detached" });
  await page.getByText("Not saved", { exact: true }).waitFor();
  expect((await bytesOnDisk(page, "saved Large.xlsx")).length).toBe(0);
});
