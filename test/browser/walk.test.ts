import type { Browser, Download } from "playwright-core";
import { organisations } from "../../scripts/sample/organisations";
import { openWorkbook } from "../../src/package/openWorkbook";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { launchChromium } from "./support/chromium";
import {
  bytesOf,
  classify,
  dataSheet,
  leaveUndecidedOut,
  makeCopy,
  openConfideSite,
  openDesk,
  openWithPicker,
  paneSays,
  paneText,
  pressRibbon,
  saveCopy,
  sheetNames,
  tabColor,
  type Desk,
} from "./support/confide";
import { textsOfPackage } from "./support/packageTexts";
import type { Site } from "./support/site";

const copySheet = "4W for OCHA 2026-01 – 2026-10";
const transparent = "rgba(0, 0, 0, 0)";
const code = /^[A-Z0-9]{5}$/;
const ochaRule = turkeyProtocol.rules.find(({ id }) => id === "4w/ocha");

/** One person, one sitting: each step goes on where the one before it ended. */
describe("the walk from a 4W workbook to a copy that OCHA may have", () => {
  let site: Site;
  let browser: Browser;
  let desk: Desk;
  let saved: Download;

  beforeAll(async () => {
    site = await openConfideSite();
    browser = await launchChromium();
    desk = await openDesk(browser, site);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it("classifies the sheet: its tab takes the colour of its class", async () => {
    expect(await tabColor(desk, dataSheet)).toBe(transparent);
    await classify(desk);
    expect(await tabColor(desk, dataSheet)).not.toBe(transparent);
  });

  it("shows for OCHA the rule in the protocol's words", async () => {
    await pressRibbon(desk, "OCHA copy");
    await paneSays(desk, ochaRule?.words.level ?? "");
    await paneSays(desk, ochaRule?.words.disclosure ?? "");
  });

  it("shows what happens to each column, with values before and after", async () => {
    const coded = desk.pane.getByRole("listitem").filter({ hasText: "Reporting Organisation" });
    const choice = coded.getByRole("combobox");
    expect(await choice.inputValue()).toBe("code");
    const [before, after] = await coded.getByRole("row").nth(1).getByRole("cell").allTextContents();
    expect(organisations.map(({ name }) => name)).toContain(before);
    expect(after).toMatch(code);
    for (const name of [/^Kept \(\d+\)$/, /^Left out \(\d+\)$/])
      await desk.pane.getByRole("button", { name }).waitFor();
  });

  it("asks about columns that nobody understood, and leaves them out when told so", async () => {
    await desk.pane.getByRole("button", { name: /to decide$/ }).waitFor();
    await leaveUndecidedOut(desk);
    expect(await paneText(desk)).not.toContain("to decide");
  });

  it("makes the copy on a sheet of its own, with codes where names were", async () => {
    const before = await sheetNames(desk);
    await makeCopy(desk);
    expect(await sheetNames(desk)).toEqual([...before, copySheet]);
    const grid = desk.page.getByRole("grid", { name: copySheet });
    await grid.waitFor();
    expect(await grid.locator('[data-row="1"][data-column="0"]').innerText()).toMatch(code);
    const shown = await grid.innerText();
    expect(organisations.filter(({ name }) => shown.includes(name))).toEqual([]);
  });

  it("saves the copy as a workbook of its own: a file, and a second workbook beside the first", async () => {
    saved = await saveCopy(desk);
    expect(saved.suggestedFilename()).toBe(`${copySheet}.xlsx`);
    expect(await sheetNames(desk)).toEqual([copySheet, "About this copy"]);
  });

  it("puts no organisation of the sample anywhere into the file", async () => {
    const texts = textsOfPackage(await bytesOf(saved));
    const named = organisations.flatMap(({ name, arabic, acronym, key, domain }) =>
      [name, arabic, key, domain, acronym].filter((word) => texts.some((text) => holdsWord(text, word))),
    );
    expect(named).toEqual([]);
  });

  it("gives every row of the sheet a code in the file", async () => {
    const { sheets } = openWorkbook(await bytesOf(saved));
    const cells = sheets[0]?.cells;
    const codes = Array.from({ length: 600 }, (_, row) => cells?.value(row + 1, 0));
    expect(codes.filter((value) => !code.test(String(value)))).toEqual([]);
    expect(cells?.bounds(true)?.bottom).toBe(600);
  });

  it("says of the file, opened again, that it may go to OCHA and not to the public", async () => {
    await openWithPicker(desk, "from-the-mail.xlsx", await bytesOf(saved));
    await pressRibbon(desk, "Check workbook");
    await paneSays(desk, "Yes. Every sheet of this workbook may go to OCHA as it is.");
    await desk.pane.getByLabel("May this workbook go to …?").selectOption("public");
    await paneSays(desk, /^No\. 2 sheets may not go to Public/);
  });

  it("says of the original that it may not leave, and why, sheet by sheet", async () => {
    await desk.page.getByRole("tab", { name: /^sample-4w\.xlsx/ }).click();
    await pressRibbon(desk, "Check workbook");
    await paneSays(desk, /^No\. \d sheets may not go to OCHA/);
    const card = (sheet: string) => desk.pane.getByRole("listitem").filter({ hasText: sheet });
    await card("Organisations").getByText("Hidden", { exact: true }).waitFor();
    await card("Query1").getByText("Very hidden").waitFor();
    await card("Focal points").getByText("Not classified.").waitFor();
    await card(dataSheet).first().getByText("May not go").waitFor();
    await card(copySheet).getByText("May go", { exact: true }).waitFor();
  });

  it("makes the next copy from the ribbon alone: what was decided is remembered", async () => {
    await desk.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab", { name: dataSheet }).click();
    await desk.page.getByRole("button", { name: "Close the pane" }).click();
    const [download] = await Promise.all([
      desk.page.waitForEvent("download"),
      pressRibbon(desk, "OCHA copy"),
    ]);
    expect(download.suggestedFilename()).toBe(`${copySheet}.xlsx`);
    await desk.page.getByRole("tab", { name: /^sample-4w\.xlsx/ }).click();
    expect((await sheetNames(desk)).at(-1)).toMatch(/^4W for OCHA .*\(2\)$/);
    expect(await desk.page.getByRole("complementary", { name: "Add-in" }).isVisible()).toBe(false);
  });

  it("met no exception, no console error and no request to anybody", () => {
    expect(desk.problems).toEqual([]);
  });
});

/** Acronyms are words: PSN is not in `xPSNx`. */
const holdsWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "u").test(
    text,
  );
