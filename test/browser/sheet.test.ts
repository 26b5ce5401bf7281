import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { violationsIn } from "./support/accessibility";
import { launchChromium, openContext, watch } from "./support/chromium";
import { openLanternSite, type Site } from "./support/site";
import { smallWorkbook } from "./support/workbooks";

/** One page for all: what a person does with cells, rows, columns and sheets. Each test begins with the workbook opened anew. */
let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];
const folder = mkdtempSync(path.join(tmpdir(), "sheet-page-"));

beforeAll(async () => {
  site = await openLanternSite();
  browser = await launchChromium();
  context = await openContext(browser);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  page = await context.newPage();
  page.setDefaultTimeout(45_000);
  problems = watch(page, site.url).problems;
  await page.goto(`${site.url}/host/?workbook=none&pane=hidden`);
  await page.getByRole("grid").waitFor();
});

let opened = 0;
beforeEach(async () => {
  opened += 1;
  const name = `Trial${opened}.xlsx`;
  writeFileSync(path.join(folder, name), smallWorkbook());
  await page.setInputFiles("input[type=file]", path.join(folder, name));
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  await cell(2, 0).getByText("Organisation").waitFor();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  expect(problems).toEqual([]);
});

const cell = (row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const shown = (row: number, column: number): Promise<string | null> => cell(row, column).textContent();
const rowHeader = (row: number): Locator => page.locator(`[data-row-header="${row}"]`);
const columnHeader = (column: number): Locator => page.locator(`[data-column-header="${column}"]`);
const undo = (): Promise<void> => page.keyboard.press("Control+z");

async function goTo(address: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name box" }).fill(address);
  await page.keyboard.press("Enter");
}

async function drag(from: Locator, x: number, y: number): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error("nothing to drag");
  const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(left + x, top + y, { steps: 4 });
  await page.mouse.up();
}

test("a column is as wide as its edge is dragged, fits its texts after a double click, and undo takes both back", async () => {
  const width = async () => Math.round((await columnHeader(1).boundingBox())?.width ?? 0);
  expect(await width()).toBe(64);
  await drag(columnHeader(1).locator("[data-edge]").last(), 50, 0);
  expect(await width()).toBe(114);
  await columnHeader(7).locator("[data-edge]").last().dblclick();
  expect((await columnHeader(7).boundingBox())?.width).toBeGreaterThan(300);
  await undo();
  await undo();
  expect(await width()).toBe(64);
});

test("rows are hidden and shown by key, with a mark where they are", async () => {
  await goTo("A6:A8");
  await page.keyboard.press("Control+9");
  await rowHeader(6).waitFor({ state: "detached" });
  expect(await rowHeader(8).getAttribute("title")).toBe("Rows above are hidden");
  await goTo("A5:A9");
  await page.keyboard.press("Control+Shift+9");
  await rowHeader(6).waitFor();
});

test("rows are inserted and deleted from the menu of their header; formulas and undo follow", async () => {
  await rowHeader(5).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Insert rows" }).click();
  await cell(6, 0).getByText("Lantern Relief 3").waitFor();
  await undo();
  await cell(5, 0).getByText("Lantern Relief 3").waitFor();
  await rowHeader(5).click();
  await page.keyboard.press("Control+-");
  await cell(5, 0).getByText("Lantern Relief 4").waitFor();
});

test("the fill handle continues a series", async () => {
  await goTo("J4");
  await page.keyboard.type("Site 1");
  await page.keyboard.press("Enter");
  await goTo("J4");
  await drag(page.locator("[data-fill-handle]"), 0, 42);
  expect([await shown(4, 9), await shown(5, 9)]).toEqual(["Site 2", "Site 3"]);
  await undo();
  expect(await shown(4, 9)).toBe("");
});

test("what is cut moves, with its look; Escape lets go of what is copied", async () => {
  await goTo("E6");
  await page.keyboard.press("Control+x");
  await goTo("J6");
  await page.keyboard.press("Control+v");
  expect([await shown(5, 4), await shown(5, 9)]).toEqual(["", "126"]);
  expect(await cell(5, 9).evaluate((element) => element.style.backgroundColor)).toBe("rgb(255, 242, 204)");
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Escape");
});

test("a table of another program is pasted with its formats, and copied cells are a table for it", async () => {
  await goTo("A4:B5");
  await page.keyboard.press("Control+c");
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html).toContain("Lantern Relief 1</td>");
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob(["<table><tr><td><b>Total</b></td><td>1<br>2</td></tr></table>"], {
          type: "text/html",
        }),
        "text/plain": new Blob(["Total\t1"], { type: "text/plain" }),
      }),
    ]),
  );
  await goTo("K20");
  await page.keyboard.press("Control+v");
  expect(await shown(19, 10)).toBe("Total");
  expect(await cell(19, 10).evaluate((element) => element.style.fontWeight)).toBe("700");
});

test("several areas are selected with Ctrl, and the status bar adds them up", async () => {
  await goTo("E4");
  await cell(5, 4).click({ modifiers: ["Control"] });
  await cell(7, 4).click({ modifiers: ["Control"] });
  await page.getByText("Sum: 378").waitFor();
  await page.getByText("Numerical count: 3").waitFor();
});

test("find goes from one to the next; replace all is one step", async () => {
  await goTo("A4");
  await page.keyboard.press("Control+h");
  await page.getByRole("textbox", { name: "Find", exact: true }).fill("relief 2");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("textbox", { name: "Name box" }).inputValue()).toBe("A5");
  await page.getByRole("textbox", { name: "Replace with" }).fill("Kandil");
  await page.getByRole("button", { name: "Replace all" }).click();
  await page.getByText("Replaced in 6 cells").waitFor();
  await page.keyboard.press("Escape");
  await cell(4, 0).getByText("Lantern Kandil").waitFor();
  await undo();
  await cell(4, 0).getByText("Lantern Relief 2").waitFor();
});

test("a filter shows what is ticked, by its button or Alt and the down arrow, and is undone", async () => {
  await goTo("A3:H43");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Filter" }).click();
  await cell(2, 0).locator("[data-cell-button]").click();
  await page.getByRole("checkbox", { name: "(Select all)" }).click();
  await page.getByRole("checkbox", { name: "Lantern Relief 5" }).click();
  await page.getByRole("button", { name: "OK" }).click();
  await rowHeader(3).waitFor({ state: "detached" });
  await cell(7, 0).getByText("Lantern Relief 5").waitFor();
  await goTo("A3");
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("button", { name: "Clear filter" }).press("Enter");
  await rowHeader(3).waitFor();
});

test("a sheet is renamed by a double click on its tab, and undo gives the old name back", async () => {
  await page.getByRole("tab", { name: "Activities" }).dblclick();
  await page.getByRole("textbox", { name: "New name of Activities" }).fill("Plans");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Plans" }).waitFor();
  await page.getByRole("grid").focus();
  await undo();
  await page.getByRole("tab", { name: "Activities" }).waitFor();
});

test("the sheet is enlarged by Ctrl and the wheel and from the status bar", async () => {
  await cell(10, 3).hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await page.getByRole("button", { name: "Zoom 110 %, back to 100 %" }).click();
  await page.getByRole("button", { name: "Zoom 100 %, back to 100 %" }).waitFor();
});

test("axe finds nothing serious in the page, with its menu and panels open", async () => {
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+f");
  await page.getByRole("search").waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menu").waitFor();
  expect(await violationsIn(page)).toEqual([]);
});
