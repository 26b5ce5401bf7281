import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { cellAt, openFiles, type FileToOpen } from "../../test/browser/support/lantern";
import type { Site } from "../../test/browser/support/site";

interface Picture {
  readonly name: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** Whether the add-in's pane is shown; without it the workbook has all the room. */
  readonly pane?: boolean;
  /** What a person does before the picture is taken. */
  readonly show?: (page: Page) => Promise<void>;
}

const sheet = (name: string) => (page: Page) => page.getByRole("tab", { name, exact: true }).click();

const pictures: readonly Picture[] = [
  {
    name: "workbook",
    pane: true,
    show: (page) =>
      page
        .locator("[data-addin-frame]:visible iframe")
        .contentFrame()
        .getByRole("button", { name: "Set the classification" })
        .waitFor(),
  },
  { name: "formats" },
  { name: "formats-dark", dark: true },
  { name: "narrow", width: 400 },
  { name: "narrowest", width: 320 },
  { name: "narrow-dark", width: 400, dark: true },
  { name: "right-to-left", show: sheet("عربي") },
  { name: "right-to-left-dark", dark: true, show: sheet("عربي") },
  {
    name: "filter",
    show: async (page) => {
      await cellAt(page, 0, 1).getByRole("button").click();
      await page.getByRole("checkbox").first().waitFor();
    },
  },
  { name: "find", show: find },
  { name: "find-narrow", width: 400, show: find },
  {
    name: "menu",
    show: async (page) => {
      await cellAt(page, 3, 2).click({ button: "right" });
      await page.getByRole("menu").waitFor();
    },
  },
];

async function find(page: Page): Promise<void> {
  await cellAt(page, 0, 0).click();
  await page.keyboard.press("Control+f");
  await page.getByRole("search").waitFor();
  await page.keyboard.type("case");
  await page.keyboard.press("Enter");
}

/** Opens the workbook anew for each picture and takes it. */
export async function takeHostPictures(
  browser: Browser,
  site: Site,
  workbook: FileToOpen,
  target: string,
): Promise<void> {
  for (const { name, width = 1280, dark = false, pane = false, show } of pictures) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height: 760 },
      colorScheme: dark ? "dark" : "light",
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${site.url}/host/?workbook=none${pane ? "" : "&pane=hidden"}`);
    await page.getByRole("grid").waitFor();
    await openFiles(page, workbook);
    await cellAt(page, 0, 0).getByText("Organisation").waitFor();
    await show?.(page);
    await page.screenshot({ path: path.join(target, `${name}.png`), animations: "disabled" });
    await context.close();
  }
}
