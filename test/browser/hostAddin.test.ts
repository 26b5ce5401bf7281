import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { launchChromium, openContext, watch } from "./support/chromium";
import { openLanternSite, type Site } from "./support/site";

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];

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
  await openHost();
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

async function openHost(query = ""): Promise<void> {
  await page.goto(`${site.url}/host/?workbook=none${query}`);
  await page.getByRole("grid").waitFor();
  await addin().getByText("en-US").waitFor();
}

const addin = () => page.locator("[data-addin-frame]:visible").frameLocator("iframe");
const press = (name: string): Promise<void> => addin().getByRole("button", { name, exact: true }).click();
const hears = (text: string): Promise<void> => addin().getByText(text, { exact: true }).waitFor();
const cell = (row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const marked = (row: number, column: number): Promise<void> =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`, { hasText: "marked" }).waitFor();

test("a dialog in the page talks with the pane until a person closes it", async () => {
  await press("Dialog");
  await hears("the dialog is there");
  await hears("repeated: hello");
  await page.getByRole("button", { name: "Close the dialog" }).click();
  await hears("event 12006");
  expect(await page.locator("dialog").count()).toBe(0);
});

test("a dialog in a window of its own talks with the pane until it is closed", async () => {
  const [popup] = await Promise.all([context.waitForEvent("page"), press("Window")]);
  await hears("the dialog is there");
  await hears("repeated: hello");
  await popup.close();
  await hears("event 12006");
});

test("a dialog without a page is reported with 12002", async () => {
  await press("Missing dialog");
  await hears("event 12002");
  problems = problems.filter((problem) => !problem.includes("404"));
});

test("a shortcut of the add-in runs its action while the grid has the focus", async () => {
  await cell(2, 1).click();
  await page.keyboard.press("Control+Alt+5");
  await marked(2, 1);
});

test("the add-in switches a button of the ribbon off", async () => {
  await press("Switch Mark off");
  await page
    .locator("[role=button][aria-disabled=true], button[aria-disabled=true]", { hasText: "Mark cell" })
    .waitFor();
});

test("the add-in may have a person asked before the workbook closes, and hears that it stays", async () => {
  await press("Ask before closing");
  await hears("will ask");
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByRole("tab", { name: "Book1.xlsx" }).click();
  await page.getByRole("button", { name: "Close Book1.xlsx" }).click();
  await page.getByText("The add-in wants you to be asked").waitFor();
  await page.getByRole("button", { name: "Keep it open" }).click();
  await hears("kept open");
});

test("no batch runs while a person edits a cell, unless it can wait", async () => {
  await cell(0, 0).click();
  await page.keyboard.type("typing");
  const frame = page.frames().find((each) => each.url().includes("lantern.html"));
  const click = (id: string) => frame?.evaluate((button) => document.getElementById(button)?.click(), id);
  await click("write");
  await hears("InvalidOperationInCellEditMode");
  await click("wait");
  await page.keyboard.press("Enter");
  await marked(1, 0);
  await page.locator('[data-row="0"][data-column="0"]', { hasText: "typing" }).waitFor();
});

test("the address asks for an error at a batch", async () => {
  await openHost("&limits=fail:2:ServiceNotAvailable");
  await press("Write");
  await hears("ServiceNotAvailable");
  await press("Write");
  await marked(0, 0);
});

test("an unknown condition in the address is told", async () => {
  await openHost("&limits=rain");
  await page.getByText("no condition that this host knows").waitFor();
});

test("what another user types is seen and told to the add-in", async () => {
  await page.evaluate(() => {
    window.embeddedHost?.editAsOtherUser("B3", "theirs");
  });
  await page.locator('[data-row="2"][data-column="1"]', { hasText: "theirs" }).waitFor();
  await hears("B3");
});

/** The same add-in without a shared runtime: its ribbon functions stand in a page of their own. */
const apart = (manifest: string): string =>
  manifest
    .replace(/<Runtimes>[^]*<\/Runtimes>/, "")
    .replace('<FunctionFile resid="Page.Url" />', '<FunctionFile resid="Functions.Url" />')
    .replace(
      "<bt:Urls>",
      '<bt:Urls><bt:Url id="Functions.Url" DefaultValue="https://localhost:3000/functions.html" />',
    );

test("ribbon functions run in their own page where there is no shared runtime", async () => {
  await page.route("**/manifest.xml", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: apart(await response.text()) });
  });
  await page.goto(`${site.url}/host/?workbook=none`);
  await page.getByRole("grid").waitFor();
  await page.getByRole("button", { name: "Mark cell" }).click();
  await page.locator('[data-row="0"][data-column="0"]', { hasText: "marked apart" }).waitFor();
});
