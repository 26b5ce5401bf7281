import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { openWorkbook } from "../../src/package/openWorkbook";
import { launchChromium, openContext, watch } from "./support/chromium";
import { openLanternSite, type Site } from "./support/site";
import { largeWorkbook, smallWorkbook } from "./support/workbooks";

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];
const folder = mkdtempSync(path.join(tmpdir(), "host-page-"));

beforeAll(async () => {
  site = await openLanternSite();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  context = await openContext(browser);
  page = await context.newPage();
  problems = watch(page, site.url).problems;
  await page.goto(`${site.url}/host/?workbook=none`);
  await page.getByRole("grid").waitFor();
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await page.setInputFiles("input[type=file]", fileOf(name, bytes));
  await page.getByRole("heading", { name, level: 1 }).waitFor();
}

const cell = (text: string): Locator => page.getByRole("gridcell", { name: text, exact: true });
const addin = () => page.locator("[data-addin-frame]:visible").frameLocator("iframe");

async function goTo(address: string): Promise<void> {
  await page.getByRole("textbox", { name: "Name box" }).fill(address);
  await page.keyboard.press("Enter");
}

test("an opened workbook is shown with its formats, and the page says that it is not Excel", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await page.getByText("not Excel").waitFor();
  await cell("Organisation").waitFor();
  await cell("01 Oct 2024").waitFor();
  await cell("3%").waitFor();
  expect(await page.getByRole("columnheader", { name: "C", exact: true }).count()).toBe(0);
});

test("row 100,000 and the sheet's last cell can be reached", async () => {
  await open("Large.xlsx", largeWorkbook(100_000, 4));
  await goTo("A100000");
  await cell("row 100000").waitFor();
  await goTo("XFD1048576");
  await page.getByRole("rowheader", { name: "1048576", exact: true }).waitFor();
  await page.getByRole("columnheader", { name: "XFD", exact: true }).waitFor();
});

test("frozen rows stay in sight while the others scroll", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await goTo("A43");
  const header = await cell("Organisation").boundingBox();
  const grid = await page.getByRole("grid").boundingBox();
  expect((header?.y ?? 0) - (grid?.y ?? 0)).toBeLessThan(100);
});

test("typing changes a cell, the add-in hears of it, undo takes it back", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await addin().getByText("en-US").waitFor();
  await cell("Lantern Relief 1").first().click();
  await page.keyboard.type("Kandil Initiative");
  await page.keyboard.press("Enter");
  await cell("Kandil Initiative").waitFor();
  await addin().getByText("A4", { exact: true }).waitFor();
  expect(await page.getByRole("textbox", { name: "Name box" }).inputValue()).toBe("A5");
  await page.keyboard.press("Control+z");
  await cell("Kandil Initiative").waitFor({ state: "detached" });
  await page.keyboard.press("Control+y");
  await cell("Kandil Initiative").waitFor();
});

test("a click elsewhere finishes an edit in the cell where it was begun", async () => {
  await cell("").first().click();
  await page.keyboard.type("kept");
  await page.locator('[data-row="4"][data-column="2"]').click();
  await page.locator('[data-row="0"][data-column="0"]', { hasText: "kept" }).waitFor();
  expect(await page.locator('[data-row="4"][data-column="2"]').textContent()).toBe("");
});

test("copied cells are pasted elsewhere", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open("Invented.xlsx", smallWorkbook());
  await goTo("A4:B5");
  await page.keyboard.press("Control+c");
  await goTo("J10");
  await page.keyboard.press("Control+v");
  expect(await page.locator('[data-row="9"][data-column="9"]').textContent()).toBe("Lantern Relief 1");
  expect(await page.locator('[data-row="10"][data-column="10"]').textContent()).toBe("Idleb");
});

test("sheets are changed by tab and key; a hidden one can be shown", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await page.getByRole("tab", { name: "أنشطة" }).click();
  const grid = page.getByRole("grid", { name: "أنشطة" });
  expect(await grid.getAttribute("dir")).toBe("rtl");
  const first = await cell("المنظمة").boundingBox();
  const second = await cell("المحافظة").boundingBox();
  expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
  await grid.focus();
  await page.keyboard.press("Control+PageUp");
  await page.getByRole("grid", { name: "Activities" }).waitFor();
  await page.getByRole("button", { name: "1 hidden sheet" }).click();
  await page.getByRole("menuitem", { name: "Show Lookups" }).click();
  await page.getByRole("grid", { name: "Lookups" }).waitFor();
});

test("a file dropped on the page is opened; one that is no workbook is explained", async () => {
  const drop = (name: string, bytes: Uint8Array) =>
    page.getByRole("grid").evaluate(
      (grid, file) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(file.bytes)], file.name));
        for (const type of ["dragenter", "drop"])
          grid.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      },
      { name, bytes: [...bytes] },
    );
  await drop("Dropped.xlsx", smallWorkbook());
  await cell("Organisation").waitFor();
  await drop("notes.xlsx", new TextEncoder().encode("not a workbook"));
  await page.getByText("notes.xlsx was not opened.").waitFor();
  await cell("Organisation").waitFor();
});

test("a saved workbook keeps what was typed", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await goTo("B4");
  await page.keyboard.type("Aleppo");
  await page.keyboard.press("Tab");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  const saved = readFileSync(await download.path());
  expect(download.suggestedFilename()).toBe("Invented.xlsx");
  expect(openWorkbook(saved).sheets[0]?.cells.value(3, 1)).toBe("Aleppo");
  await open("Again.xlsx", saved);
  await cell("Aleppo").waitFor();
});

test("a ribbon button runs the add-in's function; one that is missing is reported", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await goTo("J5");
  await page.getByRole("button", { name: "Mark cell" }).click();
  await cell("marked").waitFor();
  await page.getByRole("button", { name: "Lost function" }).click();
  await page.getByText("the add-in has no function nobodyKnows").waitFor();
});

test("createWorkbook opens a second workbook in a tab, with its own add-in", async () => {
  await open("Invented.xlsx", smallWorkbook());
  await page.getByRole("button", { name: "Open twin" }).click();
  await page.getByRole("tab", { name: "Workbook2.xlsx" }).waitFor();
  await cell("Organisation").waitFor();
  await addin().getByText("en-US").waitFor();
  expect(await page.locator("[data-addin-frame] iframe").count()).toBe(2);
  await page.getByRole("tab", { name: "Invented.xlsx" }).click();
  await page.getByRole("heading", { name: "Invented.xlsx", level: 1 }).waitFor();
});

test("the pane closes and comes back by the ribbon, and F6 leaves the grid", async () => {
  const pane = page.getByRole("complementary", { name: "Add-in" });
  await page.getByRole("button", { name: "Close the pane" }).click();
  await pane.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Show pane" }).click();
  await pane.waitFor({ state: "visible" });
  await page.getByRole("grid").focus();
  await page.keyboard.press("F6");
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(focused).toBe("Sheets that are hidden, and hiding this one");
});

test("says that it opens a workbook before it is busy with it, and is silent when it is open", async () => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.querySelector("[role=status]")?.textContent ?? "")).observe(
      document.body,
      { childList: true, subtree: true, characterData: true },
    );
  });
  await open("Invented.xlsx", smallWorkbook());
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said[0]).toBe("Opening Invented.xlsx…");
  await page.getByText("Opening Invented.xlsx…").waitFor({ state: "detached" });
});

test("a ribbon button's tip goes when the button is pressed and comes back when it is pointed at again", async () => {
  const button = page.getByRole("region", { name: "Ribbon" }).getByRole("group").getByRole("button").first();
  const tip = page.getByRole("tooltip");
  await button.hover();
  await tip.waitFor();
  await button.click();
  await tip.waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).hover();
  await button.hover();
  await tip.waitFor();
  await page.getByRole("heading", { level: 1 }).hover();
  await tip.waitFor({ state: "detached" });
});

test("however many sheets there are, the way to another one stays in sight", async () => {
  await page.setViewportSize({ width: 1024, height: 700 });
  for (let count = 0; count < 12; count += 1) await page.getByRole("button", { name: "New sheet" }).click();
  expect(await page.getByRole("tab", { name: "Sheet13" }).isVisible()).toBe(true);
  const edge = await page.locator("main aside").boundingBox();
  const button = await page.getByRole("button", { name: "New sheet" }).boundingBox();
  expect((button?.x ?? Infinity) + (button?.width ?? 0)).toBeLessThanOrEqual(edge?.x ?? 0);
});
