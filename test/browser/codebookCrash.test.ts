import type { Browser } from "playwright-core";
import { paneFrame } from "./support/accessibility";
import { launchChromium } from "./support/chromium";
import {
  codebookPassphrase,
  makeOchaCopy,
  openConfideSite,
  openDesk,
  openDeskIn,
  paneSays,
  press,
  type Desk,
} from "./support/confide";
import type { Site } from "./support/site";

jest.setTimeout(300_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openConfideSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A code in the copy that is in front. */
const codeInCopy = async (desk: Desk): Promise<string> => {
  const frame = await paneFrame(desk);
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A2").load("values");
      await context.sync();
      return String(cell.values[0]?.[0]);
    }),
  );
};

/** The workbook with the copy was not saved: the host brings it back first, with a pane of its own. */
const unlock = async (desk: Desk): Promise<void> => {
  const sheets = desk.page.getByRole("tablist", { name: "Sheets" });
  await sheets.getByRole("tab", { name: /^4W for OCHA/ }).waitFor();
  await desk.pane.getByRole("tab", { name: "Codebook" }).click();
  await desk.pane.getByLabel("Passphrase", { exact: true }).fill(codebookPassphrase);
  await press(desk, "Unlock");
  await paneSays(desk, /^\d+ organisations are in the codebook on this device/);
};

/** Each look-up is kept in the codebook: so many were. */
const lookUpsKept = async ({ pane }: Desk): Promise<number> => {
  const words = await pane.getByRole("button", { name: /^Past look-ups/ }).innerText();
  return Number(/\d+/.exec(words)?.[0]);
};

const organisations = ({ pane }: Desk): Promise<string> =>
  pane.getByText(/^\d+ organisations are in the codebook on this device/).innerText();

/** Lets the page say when it hands the sealed codebook to the browser. */
const watchSaving = async (desk: Desk): Promise<void> => {
  const frame = await paneFrame(desk);
  await frame.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")
      ?.value as IDBObjectStore["put"];
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      if (key === "sealed-codebook") console.info("saving");
      return request;
    };
  });
};

/** Kills the renderer with the page in it. */
const kill = async ({ page }: Desk): Promise<void> => {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
};

it("a page that is killed while the codebook is saved leaves it whole, as before or as after", async () => {
  let desk = await openDesk(browser, site);
  const context = desk.page.context();
  await makeOchaCopy(desk);
  const code = await codeInCopy(desk);
  // Leaving the page keeps what was not saved; closing it may be too sudden for that.
  await desk.page.goto("about:blank");
  await desk.page.close();
  desk = await openDeskIn(context, site);
  await unlock(desk);
  const size = await organisations(desk);
  let kept = await lookUpsKept(desk);
  // Milliseconds after the codebook was handed to the browser.
  for (const moment of [0, 5] as const) {
    await watchSaving(desk);
    await desk.pane.getByLabel("Codes, or a text with codes in it").fill(code);
    const saving = desk.page.waitForEvent("console", (message) => message.text() === "saving");
    void press(desk, "Read back").catch(() => undefined);
    await saving;
    await new Promise((resolve) => setTimeout(resolve, moment));
    await kill(desk);
    desk = await openDeskIn(context, site);
    await unlock(desk);
    const after = await lookUpsKept(desk);
    expect([kept, kept + 1]).toContain(after);
    expect(await organisations(desk)).toBe(size);
    kept = after;
  }
  expect(desk.problems).toEqual([]);
});
