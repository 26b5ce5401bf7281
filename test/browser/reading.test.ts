import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { countedWorkbook, tallyOf, type Tally } from "../support/countedWorkbook";
import { launchChromium, openContext, watch } from "./support/chromium";
import { longestTask, noteLongTasks } from "./support/longTasks";
import { peakOfPages } from "./support/memory";
import { openLanternSite, type Site } from "./support/site";

const large = countedWorkbook(200_000, 20);
const folder = mkdtempSync(path.join(tmpdir(), "reading-"));
const file = path.join(folder, "Large.xlsx");

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];

beforeAll(async () => {
  writeFileSync(file, large.bytes);
  site = await openLanternSite();
});

beforeEach(async () => {
  browser = await launchChromium();
  context = await openContext(browser);
  page = await context.newPage();
  problems = watch(page, site.url).problems;
  await page.goto(`${site.url}/host/?workbook=none`);
  await page.getByRole("grid").waitFor();
});

afterEach(async () => {
  await browser.close();
  expect(problems).toEqual([]);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

const tallyInPage = (): Promise<Tally> =>
  page.evaluate(`(${tallyOf.toString()})(window.embeddedHost.stored().sheets[0].cells)`);

test("200,000 x 20 cells open in a worker: none is lost, memory stays low, and the page goes on", async () => {
  await noteLongTasks(page);
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("progressbar", { name: "Opening Large.xlsx…" }).waitFor();
  await page.getByRole("heading", { name: "Large.xlsx", level: 1 }).waitFor();
  const longest = await longestTask(page);
  expect(await tallyInPage()).toEqual({ cells: large.cells, sum: large.sum });
  expect(await peakOfPages(browser)).toBeLessThan(700 * 1024 ** 2);
  expect(longest).toBeLessThan(500);
});

test("opening can be cancelled, and the workbook before stays", async () => {
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Opening Large.xlsx…").waitFor({ state: "detached" });
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Book1.xlsx");
});
