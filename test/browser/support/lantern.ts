import type { BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { watch } from "./chromium";
import type { Site } from "./site";

/** The host's page with the add-in that was invented for these tests, by what a person sees of it. */
export interface LanternPage {
  readonly page: Page;
  /** What must stay empty: exceptions, console errors, requests that leave the site. */
  readonly problems: readonly string[];
}

export async function openLantern(
  context: BrowserContext,
  site: Site,
  query = "?workbook=none",
): Promise<LanternPage> {
  const page = await context.newPage();
  const { problems } = watch(page, site.url);
  await page.goto(`${site.url}/host/${query}`);
  await page.getByRole("grid").waitFor();
  return { page, problems };
}

/** A cell of the sheet in front; row and column from 0. */
export const cellAt = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

export const addinOf = (page: Page): FrameLocator =>
  page.locator("[data-addin-frame]:visible iframe").contentFrame();

/** Types into a cell of the sheet in front, as `B4`, and presses Enter. */
export async function typeInto(page: Page, address: string, entry: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "Name box" });
  await box.fill(address);
  await box.press("Enter");
  await page.getByRole("grid").press(entry.slice(0, 1));
  await page.keyboard.type(entry.slice(1));
  await page.keyboard.press("Enter");
}

export interface FileToOpen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function openFiles(page: Page, ...files: readonly FileToOpen[]): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
  const last = files.at(-1);
  if (last !== undefined) await page.getByRole("heading", { level: 1, name: last.name }).waitFor();
}

/** The names of the workbooks that are kept in this browser for after a crash. */
const keptNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(request.error?.name));
        };
      });
    const database = await asked(indexedDB.open("workbook-host"));
    const kept: unknown = await asked(database.transaction("kept").objectStore("kept").getAll());
    database.close();
    return (kept as { name: string }[]).map(({ name }) => name);
  });

/** Waits until a copy of the workbook is kept, which is some seconds after its last change. */
export async function waitUntilKept(page: Page, name: string): Promise<void> {
  for (const end = Date.now() + 45_000; !(await keptNames(page)).includes(name);) {
    if (Date.now() > end) throw new Error(`${name} is not kept`);
    await page.waitForTimeout(100);
  }
}

/** What the page says when it has brought something back. */
export const broughtBack = (page: Page, count: number): Locator =>
  page.getByText(`Brought back: ${count} workbook${count === 1 ? "" : "s"} with unsaved changes`);

/** The open workbooks, as a screen reader names their tabs. */
export const workbookTabs = async (page: Page): Promise<readonly (string | null)[]> => {
  const tabs = await page.getByRole("navigation").getByRole("tab").all();
  return Promise.all(tabs.map((tab) => tab.getAttribute("aria-label")));
};

/** The renderer dies: nothing of the page runs any more, not even what it does as it goes. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
}
