import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/package/openWorkbook";
import { violationsIn } from "./support/accessibility";
import { cellAt, openFiles, typeInto, workbookTabs, type FileToOpen } from "./support/lantern";
import { lanternTests } from "./support/lanternTests";
import { bytesOnDisk, standInForPickers } from "./support/pickers";
import { smallWorkbook } from "./support/workbooks";

const { open } = lanternTests();
let page: Page;

beforeEach(async () => {
  page = await open();
  page.setDefaultTimeout(45_000);
});

const heading = (name: string) => page.getByRole("heading", { level: 1, name });
const menuLine = (name: string) => page.getByRole("menuitem", { name });
const openMenu = () => page.getByRole("button", { name: "File", exact: true }).click();

const drop = (files: readonly FileToOpen[]): Promise<void> =>
  page.getByRole("grid").evaluate(
    (grid, dropped) => {
      const data = new DataTransfer();
      for (const { name, bytes } of dropped) data.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ["dragenter", "drop"])
        grid.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );

const small = (name: string): FileToOpen => ({ name, bytes: smallWorkbook() });

test("Save writes back into the file that was opened, and Ctrl+S finishes what is being typed", async () => {
  await standInForPickers(page, small("Invented.xlsx"));
  await page.keyboard.press("Control+o");
  await heading("Invented.xlsx").waitFor();
  await page.getByRole("grid").press("n");
  await page.keyboard.type("ew title");
  await page.keyboard.press("Control+s");
  await page.getByText("Invented.xlsx was saved.").waitFor();
  expect(openWorkbook(await bytesOnDisk(page, "Invented.xlsx")).sheets[0]?.cells.value(0, 0)).toBe(
    "new title",
  );
  expect(await page.getByText("Not saved", { exact: true }).count()).toBe(0);
});

test("a new workbook gets a file by its first save, and keeps it", async () => {
  await standInForPickers(page, small("other.xlsx"));
  await typeInto(page, "A1", "first");
  await page.keyboard.press("Control+s");
  await heading("saved Book1.xlsx").waitFor();
  await typeInto(page, "A2", "second");
  const unsaved = page.getByText("Not saved", { exact: true });
  await unsaved.waitFor();
  await page.keyboard.press("Control+s");
  await unsaved.waitFor({ state: "hidden" });
  const saved = openWorkbook(await bytesOnDisk(page, "saved Book1.xlsx"));
  expect(saved.sheets[0]?.cells.value(1, 0)).toBe("second");
});

test("a file that another program changed meanwhile is not replaced unasked", async () => {
  await standInForPickers(page, small("Invented.xlsx"));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await heading("Invented.xlsx").waitFor();
  await typeInto(page, "J1", "mine");
  await standInForPickers(page, { name: "Invented.xlsx", bytes: new TextEncoder().encode("theirs") });
  await page.keyboard.press("Control+s");
  await page.getByRole("alertdialog").getByRole("button", { name: "Don't save" }).click();
  expect(new TextDecoder().decode(await bytesOnDisk(page, "Invented.xlsx"))).toBe("theirs");
  await page.getByText("Not saved", { exact: true }).waitFor();
});

test("recent files are remembered by name, opened again, told when they are gone, and cleared", async () => {
  await standInForPickers(page, small("Invented.xlsx"));
  await page.keyboard.press("Control+o");
  await heading("Invented.xlsx").waitFor();
  await openMenu();
  await menuLine("Recent").click();
  await menuLine("Invented.xlsx").waitFor();
  await page.reload();
  await heading("Book1.xlsx").waitFor();
  await openMenu();
  await menuLine("Recent").click();
  await menuLine("Invented.xlsx").click();
  await heading("Invented.xlsx").waitFor();
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("Invented.xlsx"));
  await page.reload();
  await heading("Book1.xlsx").waitFor();
  await openMenu();
  await menuLine("Recent").click();
  await menuLine("Invented.xlsx").click();
  await page.getByText("The file is not where it was").waitFor();
  await page.getByRole("button", { name: "Take it off the list" }).click();
  await openMenu();
  await menuLine("Recent").click();
  await menuLine("No file was opened or saved here yet").waitFor();
});

test("where pages can't write files, saving hands the workbook to the downloads", async () => {
  await page.addInitScript(() => {
    delete window.showOpenFilePicker;
    delete window.showSaveFilePicker;
  });
  await page.reload();
  await typeInto(page, "A1", "downloaded");
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  expect(openWorkbook(readFileSync(await file.path())).sheets[0]?.cells.value(0, 0)).toBe("downloaded");
  await openMenu();
  await menuLine("This browser can't open a file again by itself").waitFor();
  expect(await menuLine("Save as…").count()).toBe(0);
});

test("several files dropped at once are opened; those that are no workbooks are named, each with what to do", async () => {
  const text = new TextEncoder();
  await drop([
    small("One.xlsx"),
    { name: "notes.txt", bytes: text.encode("a list of things") },
    small("Two.xlsx"),
    { name: "empty.xlsx", bytes: new Uint8Array() },
  ]);
  await page.getByText("2 files were not opened.").waitFor();
  const said = (await page.getByRole("status").first().textContent()) ?? "";
  expect(said).toContain("notes.txt: ");
  expect(said).toContain("empty.xlsx: The file is empty.");
  expect(await workbookTabs(page)).toEqual(["One.xlsx", "Two.xlsx"]);
});

test("a file that is open already is brought to the front, and opened twice only if one wants that", async () => {
  const [one, two] = [small("One.xlsx"), small("Two.xlsx")];
  await standInForPickers(page, one);
  await page.keyboard.press("Control+o");
  await heading("One.xlsx").waitFor();
  await openFiles(page, two);
  await page.keyboard.press("Control+o");
  await heading("One.xlsx").waitFor();
  await page.getByText("One.xlsx is open already").waitFor();
  expect(await workbookTabs(page)).toEqual(["One.xlsx", "Two.xlsx"]);
  await page.getByRole("button", { name: "Open it as a second workbook" }).click();
  await page.getByRole("navigation").getByRole("tab").nth(2).waitFor();
  expect(await workbookTabs(page)).toEqual(["One.xlsx", "Two.xlsx", "One.xlsx"]);
});

test("a tab is closed by Delete, by the middle button and by its button; unsaved changes are asked about", async () => {
  await openFiles(page, small("One.xlsx"), small("Two.xlsx"), small("Three.xlsx"));
  const tab = (name: string) => page.getByRole("navigation").getByRole("tab", { name });
  await tab("Two.xlsx").click({ button: "middle" });
  await tab("Two.xlsx").waitFor({ state: "detached" });
  await tab("Three.xlsx").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await heading("One.xlsx").waitFor();
  await typeInto(page, "J1", "changed");
  await tab("One.xlsx, changed since it was saved").press("Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep it open" }).click();
  await tab("Three.xlsx").press("Delete");
  await page.getByRole("navigation", { name: "Open workbooks" }).waitFor({ state: "detached" });
  await cellAt(page, 0, 9).filter({ hasText: "changed" }).waitFor();
});

test("the page says on the first visit what it is, and later when one asks", async () => {
  const sentence = page.getByText("This page stands in for Excel");
  await sentence.waitFor();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await page.reload();
  await heading("Book1.xlsx").waitFor();
  expect(await sentence.count()).toBe(0);
  await page.getByRole("button", { name: "About this page" }).click();
  await sentence.waitFor();
  await page.getByRole("dialog").getByText("Lantern 1.0.0.0").waitFor();
});

test("axe finds nothing serious in the menu of files, the dialog about the page, a name that is changed and a tab's menu", async () => {
  await openMenu();
  await menuLine("Recent").waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "About this page" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Sheet1" }).dblclick();
  await page.getByRole("textbox", { name: "New name of Sheet1" }).fill("a:b");
  expect(await violationsIn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+F10");
  await menuLine("Insert a sheet").waitFor();
  expect(await violationsIn(page)).toEqual([]);
});
