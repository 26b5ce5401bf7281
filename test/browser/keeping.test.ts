import {
  addinOf,
  broughtBack,
  cellAt,
  crash,
  openFiles,
  typeInto,
  waitUntilKept,
  workbookTabs,
} from "./support/lantern";
import { lanternTests } from "./support/lanternTests";
import { smallWorkbook } from "./support/workbooks";

const { open } = lanternTests();

test("what was typed a moment before a reload is there after it", async () => {
  const page = await open();
  await typeInto(page, "B3", "kept");
  await page.reload();
  await cellAt(page, 2, 1).filter({ hasText: "kept" }).waitFor();
  await broughtBack(page, 1).waitFor();
  await page.getByText("Not saved", { exact: true }).waitFor();
});

test("what is still being typed is there too", async () => {
  const page = await open();
  await page.getByRole("grid").press("h");
  await page.keyboard.type("alf a word");
  await page.reload();
  await cellAt(page, 0, 0).filter({ hasText: "half a word" }).waitFor();
});

test("a new sheet and what an add-in wrote come back, with the sheet that was in front and its selection", async () => {
  const page = await open();
  await page.getByRole("button", { name: "New sheet" }).click();
  await page.getByRole("textbox", { name: "Name box" }).fill("C5");
  await page.keyboard.press("Enter");
  await addinOf(page).getByText("en-US").waitFor();
  await page.getByRole("button", { name: "Mark cell" }).click();
  await cellAt(page, 4, 2).filter({ hasText: "marked" }).waitFor();
  await page.reload();
  await page.getByRole("grid", { name: "Sheet2" }).waitFor();
  await cellAt(page, 4, 2).filter({ hasText: "marked" }).waitFor();
  expect(await page.getByRole("textbox", { name: "Name box" }).inputValue()).toBe("C5");
});

test("several workbooks come back in the same tabs, in the same order, with the same one in front", async () => {
  const page = await open();
  const bytes = smallWorkbook();
  await openFiles(
    page,
    { name: "One.xlsx", bytes },
    { name: "Two.xlsx", bytes },
    { name: "Three.xlsx", bytes },
  );
  const tab = (name: string) => page.getByRole("navigation").getByRole("tab", { name });
  for (const name of ["Three.xlsx", "One.xlsx", "Two.xlsx"]) {
    await tab(name).click();
    await typeInto(page, "J1", `changed in ${name}`);
  }
  await page.reload();
  await broughtBack(page, 3).waitFor();
  expect(await workbookTabs(page)).toEqual([
    "One.xlsx, changed since it was saved",
    "Two.xlsx, changed since it was saved",
    "Three.xlsx, changed since it was saved",
  ]);
  await page.getByRole("heading", { level: 1, name: "Two.xlsx" }).waitFor();
  await cellAt(page, 0, 9).filter({ hasText: "changed in Two.xlsx" }).waitFor();
});

test("after a crash a new page has what was kept", async () => {
  const page = await open();
  await typeInto(page, "A1", "before the crash");
  await waitUntilKept(page, "Book1.xlsx");
  await crash(page);
  const next = await open();
  await broughtBack(next, 1).waitFor();
  await cellAt(next, 0, 0).filter({ hasText: "before the crash" }).waitFor();
});

test("a crash in the middle of writing leaves the copy that was whole", async () => {
  const page = await open();
  await typeInto(page, "A1", "whole");
  await waitUntilKept(page, "Book1.xlsx");
  await page.evaluate(() => {
    const halfway = new Promise<void>((resolve) => {
      FileSystemWritableFileStream.prototype.close = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    Object.assign(window, { halfway });
  });
  await typeInto(page, "A2", "half written");
  await page.evaluate(() => (window as unknown as { halfway: Promise<void> }).halfway);
  await crash(page);
  const next = await open();
  await cellAt(next, 0, 0).filter({ hasText: "whole" }).waitFor();
  expect(await cellAt(next, 1, 0).textContent()).toBe("");
});

test("a saved or closed workbook does not come back", async () => {
  const page = await open();
  await typeInto(page, "A1", "saved");
  await waitUntilKept(page, "Book1.xlsx");
  await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  await page.getByRole("button", { name: "File" }).click();
  await page.getByRole("menuitem", { name: "New", exact: true }).click();
  await typeInto(page, "A1", "not wanted");
  await waitUntilKept(page, "Book2.xlsx");
  await page.getByRole("button", { name: "Close Book2.xlsx" }).click();
  await page.getByRole("button", { name: "Close without saving" }).click();
  await page.getByRole("heading", { level: 1, name: "Book1.xlsx" }).waitFor();
  await page.reload();
  await page.getByRole("grid").waitFor();
  expect(await cellAt(page, 0, 0).textContent()).toBe("");
  expect(await page.getByText("Brought back").count()).toBe(0);
});

test("what was brought back can be discarded, after a question", async () => {
  const page = await open();
  await typeInto(page, "A1", "not wanted");
  await page.reload();
  await page.getByRole("button", { name: "Discard" }).click();
  const question = page.getByRole("alertdialog", { name: "Discard the unsaved changes of 1 workbook?" });
  await question.getByText("Book1.xlsx").waitFor();
  await question.getByRole("button", { name: "Keep" }).click();
  await cellAt(page, 0, 0).filter({ hasText: "not wanted" }).waitFor();
  await page.getByRole("button", { name: "Discard" }).click();
  await question.getByRole("button", { name: "Discard" }).click();
  await cellAt(page, 0, 0).filter({ hasText: "not wanted" }).waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("grid").waitFor();
  expect(await cellAt(page, 0, 0).textContent()).toBe("");
});

test("two tabs of the browser keep their own work; that of a closed one comes to the other", async () => {
  const one = await open();
  const other = await open();
  await typeInto(one, "A1", "in the first tab");
  await typeInto(other, "A1", "in the second tab");
  await one.reload();
  await other.reload();
  await cellAt(one, 0, 0).filter({ hasText: "in the first tab" }).waitFor();
  await cellAt(other, 0, 0).filter({ hasText: "in the second tab" }).waitFor();
  await broughtBack(one, 1).waitFor();
  await broughtBack(other, 1).waitFor();
  await one.close({ runBeforeUnload: true });
  const third = await open();
  await broughtBack(third, 1).waitFor();
  await cellAt(third, 0, 0).filter({ hasText: "in the first tab" }).waitFor();
  await other.reload();
  await cellAt(other, 0, 0).filter({ hasText: "in the second tab" }).waitFor();
});

test("after a reload the workbook of the address stands where it stood, beside what was brought back", async () => {
  const page = await open("?workbook=/assets/sample-4w.xlsx");
  await openFiles(page, { name: "Invented.xlsx", bytes: smallWorkbook() });
  await typeInto(page, "J1", "changed");
  await page.reload();
  await broughtBack(page, 1).waitFor();
  expect(await workbookTabs(page)).toEqual(["sample-4w.xlsx", "Invented.xlsx, changed since it was saved"]);
  await page.getByRole("heading", { level: 1, name: "Invented.xlsx" }).waitFor();
});
