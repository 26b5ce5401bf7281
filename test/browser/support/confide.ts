import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Download,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import { startServer } from "../../../src/host/server/server";
import type { Audience } from "../../../src/protocol/rule";
import { watch } from "./chromium";
import type { Site } from "./site";

/** What `npm run build` made; another folder by `HOST_DIST`. */
const built = path.resolve(process.env.HOST_DIST ?? path.join(__dirname, "../../../dist"));

/** The host's built page with Confide, as `npm start` serves it. */
export const openConfideSite = async (): Promise<Site> => {
  if (!existsSync(path.join(built, "host/index.html")))
    throw new Error(`npm run build first: nothing in ${built}`);
  return startServer({ port: 0, dist: built });
};

/** The page of the host and Confide's pane in it, by what a person sees. */
export interface Desk {
  readonly page: Page;
  /** The pane of the workbook in front. */
  readonly pane: FrameLocator;
  /** What must stay empty: exceptions, console errors, requests that leave the site. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

export interface DeskOptions extends BrowserContextOptions {
  /** Of the page's address, for example `?locale=ar-SA`. */
  readonly query?: string;
}

/** Opens the host with the sample workbook in a fresh profile, and waits for the pane. */
export const openDesk = async (
  browser: Browser,
  site: Site,
  { query = "", ...options }: DeskOptions = {},
): Promise<Desk> => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  context.setDefaultTimeout(45_000);
  return openDeskIn(context, site, query);
};

/** Opens the host in a profile that may have been used before, and waits for the pane. */
export const openDeskIn = async (context: BrowserContext, site: Site, query = ""): Promise<Desk> => {
  const page = await context.newPage();
  const { problems } = watch(page, site.url);
  await page.goto(`${site.url}/host/${query}`);
  const pane = page.locator("[data-addin-frame]:visible iframe").contentFrame();
  await pane.getByRole("tab", { name: "Classify" }).waitFor();
  return { page, pane, problems, close: () => context.close() };
};

/** Presses a button of the ribbon, and takes the pointer away so that its tip goes too. */
export const pressRibbon = async ({ page }: Desk, name: string): Promise<void> => {
  await page.getByRole("button", { name, exact: true }).click();
  await page.mouse.move(640, 600);
};

/** Presses a button of the pane, once it can be pressed. */
export const press = ({ pane }: Desk, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

const sheetTab = ({ page }: Desk, name: string): Locator =>
  page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name, exact: true });

export const showSheet = (desk: Desk, name: string): Promise<void> => sheetTab(desk, name).click();

/** The sheets in sight, in order. */
export const sheetNames = ({ page }: Desk): Promise<string[]> =>
  page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allInnerTexts();

/** The colour of a sheet's tab as the page draws it; transparent when it has none. */
export const tabColor = (desk: Desk, name: string): Promise<string> =>
  sheetTab(desk, name)
    .getByText(name, { exact: true })
    .last()
    .evaluate((element) => getComputedStyle(element).borderBottomColor);

/** Waits until the pane says this. */
export const paneSays = ({ pane }: Desk, words: string | RegExp): Promise<void> =>
  pane.getByText(words).first().waitFor();

/** All the words on the pane's page. */
export const paneText = ({ pane }: Desk): Promise<string> => pane.getByRole("tabpanel").innerText();

/** Reads the bytes of a file the page handed over. */
export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** Does something that hands over a file, and gives the file. */
export const downloaded = async ({ page }: Desk, act: () => Promise<void>): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return download;
};

/** Opens a file with the host's picker. */
export const openWithPicker = async ({ page }: Desk, name: string, bytes: Uint8Array): Promise<void> => {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
};

/** Selects cells of the sheet in front, as `A2:C9`. */
export const selectCells = async ({ page }: Desk, address: string): Promise<void> => {
  const box = page.getByRole("textbox", { name: "Name box" });
  await box.fill(address);
  await box.press("Enter");
};

/** Types into a cell of the sheet in front. */
export const typeIntoCell = async (desk: Desk, address: string, entry: string): Promise<void> => {
  const { page } = desk;
  await selectCells(desk, address);
  const grid = page.getByRole("grid");
  await grid.press("F2");
  await page.getByRole("textbox", { name: `Contents of ${address}` }).fill(entry);
  await page.keyboard.press("Enter");
};

/** The sheet with the data in the sample workbook. */
export const dataSheet = "4W Data";

/** Classifies a sheet as the pane suggests. */
export const classify = async (desk: Desk, sheet = dataSheet): Promise<void> => {
  await showSheet(desk, sheet);
  await pressRibbon(desk, "Classify sheet");
  await desk.pane.getByRole("heading", { name: `Classify “${sheet}”` }).waitFor();
  await press(desk, "Set the classification");
  await paneSays(desk, "This sheet is classified.");
};

/** Plans a copy of the sheet in front, by the pane alone. */
export const planCopy = async ({ pane }: Desk, audience: Audience): Promise<void> => {
  await pane.getByRole("tab", { name: "Copies" }).click();
  await pane.getByLabel("Who is the copy for?").selectOption(audience);
};

/** Leaves out what nobody decided, and waits for the new plan. */
export const leaveUndecidedOut = async (desk: Desk): Promise<void> => {
  await press(desk, "Leave all of these out");
  await desk.pane.getByRole("button", { name: /to decide$/ }).waitFor({ state: "detached" });
};

export const codebookPassphrase = "lantern under seven wells";

/** Chooses the codebook's first passphrase, where a copy can be made. */
export const openCodebook = async (desk: Desk): Promise<void> => {
  await desk.pane.getByLabel("Passphrase", { exact: true }).fill(codebookPassphrase);
  await desk.pane.getByLabel("The same once more").fill(codebookPassphrase);
  await press(desk, "Seal the codebook");
  await desk.pane.getByRole("button", { name: "Seal the codebook" }).waitFor({ state: "detached" });
};

/** From an open plan to the first copy, on a sheet of its own. */
export const makeCopy = async (desk: Desk): Promise<void> => {
  await openCodebook(desk);
  await press(desk, "Make the copy");
  await desk.pane.getByRole("button", { name: "Save as its own workbook" }).waitFor();
};

/** Classifies the sample and makes its copy for OCHA. */
export const makeOchaCopy = async (desk: Desk): Promise<void> => {
  await classify(desk);
  await pressRibbon(desk, "OCHA copy");
  await leaveUndecidedOut(desk);
  await makeCopy(desk);
};

/** Saves the copy that was made; the host then shows it as a second workbook. */
export const saveCopy = async (desk: Desk): Promise<Download> => {
  const download = await downloaded(desk, () => press(desk, "Save as its own workbook"));
  await desk.page.getByRole("navigation", { name: "Open workbooks" }).waitFor();
  return download;
};
