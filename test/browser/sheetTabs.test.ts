import type { Locator, Page } from "playwright-core";
import { openFiles } from "./support/lantern";
import { lanternTests } from "./support/lanternTests";
import { smallWorkbook } from "./support/workbooks";

const { open } = lanternTests();
let page: Page;

beforeEach(async () => {
  page = await open();
  page.setDefaultTimeout(45_000);
});

const tab = (name: string): Locator =>
  page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name, exact: true });

const names = (): Promise<string[]> =>
  page
    .getByRole("tablist", { name: "Sheets" })
    .locator("[data-tab]")
    .evaluateAll((tabs) => tabs.map((each) => each.querySelector("span span")?.textContent ?? ""));

const item = (name: string): Locator => page.getByRole("menuitem", { name });

async function addSheets(count: number): Promise<void> {
  for (let added = 0; added < count; added += 1)
    await page.getByRole("button", { name: "New sheet" }).click();
}

test("a double click renames a sheet; a name that will not do is said while it is typed", async () => {
  await tab("Sheet1").dblclick();
  const box = page.getByRole("textbox", { name: "New name of Sheet1" });
  await box.fill("4W: data");
  await page.getByText("A sheet's name holds none of").waitFor();
  await box.press("Enter");
  expect(await box.isVisible()).toBe(true);
  await box.fill("4W data");
  await box.press("Enter");
  await tab("4W data").waitFor();
  expect(await tab("4W data").evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("F2");
  await page.getByRole("textbox", { name: "New name of 4W data" }).fill("other");
  await page.keyboard.press("Escape");
  await tab("4W data").waitFor();
});

test("the menu of a tab inserts, copies, colours and deletes sheets", async () => {
  await tab("Sheet1").click({ button: "right" });
  await item("Insert a sheet").click();
  expect(await names()).toEqual(["Sheet2", "Sheet1"]);
  await tab("Sheet1").click({ button: "right" });
  await item("Copy").click();
  expect(await names()).toEqual(["Sheet2", "Sheet1", "Sheet1 (2)"]);
  await tab("Sheet2").click({ button: "right" });
  await item("Colour of the tab").click();
  await page.getByRole("menuitemradio", { name: "Green", exact: true }).click();
  const line = tab("Sheet2").locator("span[style]").first();
  expect(await line.evaluate((element) => getComputedStyle(element).borderBottomColor)).toBe(
    "rgb(0, 176, 80)",
  );
  await tab("Sheet1 (2)").click({ button: "right" });
  await item("Delete…").click();
  await page
    .getByRole("alertdialog", { name: "Delete Sheet1 (2)?" })
    .getByRole("button", { name: "Delete" })
    .click();
  await tab("Sheet1 (2)").waitFor({ state: "detached" });
});

test("all of it goes by keyboard: the menu, its lines, and moving a sheet", async () => {
  await addSheets(2);
  await tab("Sheet3").focus();
  await page.keyboard.press("Control+Shift+ArrowLeft");
  expect(await names()).toEqual(["Sheet1", "Sheet3", "Sheet2"]);
  await page.keyboard.press("Control+Shift+ArrowLeft");
  expect(await names()).toEqual(["Sheet3", "Sheet1", "Sheet2"]);
  await page.keyboard.press("Shift+F10");
  await item("Insert a sheet").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "New name of Sheet3" }).waitFor();
});

test("a tab is dragged to another place", async () => {
  await addSheets(2);
  const from = await tab("Sheet3").boundingBox();
  const to = await tab("Sheet1").boundingBox();
  if (from === null || to === null) throw new Error("no tabs");
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 10, { steps: 4 });
  await page.mouse.move(to.x + 5, to.y + 10);
  await page.mouse.up();
  expect(await names()).toEqual(["Sheet3", "Sheet1", "Sheet2"]);
});

test("a hidden sheet is shown again by the menu of any tab", async () => {
  await addSheets(1);
  await tab("Sheet1").click({ button: "right" });
  await item("Hide").click();
  expect(await names()).toEqual(["Sheet2"]);
  await tab("Sheet2").click({ button: "right" });
  await item("Show a hidden sheet").click();
  await item("Sheet1").click();
  await page.getByRole("grid", { name: "Sheet1" }).waitFor();
});

test("many sheets: arrows and a list of all lead to those out of sight", async () => {
  await addSheets(24);
  await tab("Sheet25").waitFor();
  expect(await tab("Sheet25").isVisible()).toBe(true);
  await page.getByRole("button", { name: "All sheets" }).click();
  await page.getByRole("menuitemradio", { name: "Sheet2", exact: true }).click();
  await page.getByRole("grid", { name: "Sheet2" }).waitFor();
  const strip = await tab("Sheet2").boundingBox();
  expect(strip?.x).toBeGreaterThanOrEqual(0);
});

test("while a sheet from right to left is in front, the tabs run from right to left, and arrows do too", async () => {
  await openFiles(page, { name: "Invented.xlsx", bytes: smallWorkbook() });
  await tab("أنشطة").click();
  await page.getByRole("grid", { name: "أنشطة" }).waitFor();
  const first = await tab("Activities").boundingBox();
  const second = await tab("أنشطة").boundingBox();
  expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
  await tab("أنشطة").focus();
  await page.keyboard.press("Control+Shift+ArrowRight");
  expect(await names()).toEqual(["أنشطة", "Activities"]);
});
