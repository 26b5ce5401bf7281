import { openWorkbook } from "../../src/package/openWorkbook";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { bigFourW } from "./support/bigWorkbook";
import {
  bytesOf,
  classify,
  dataSheet,
  downloaded,
  openCodebook,
  openWithPicker,
  paneSays,
  planCopy,
  press,
  pressRibbon,
  sheetNames,
  showSheet,
  tabColor,
  typeIntoCell,
  type Desk,
} from "./support/confide";
import { confideSite } from "./support/confideSite";

const openDesk = confideSite();
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  const { problems } = desk;
  await desk.close();
  expect(problems).toEqual([]);
});

/** The page header, the footer and the tab's colour of a sheet as its file has them. */
const lookInFile = async (sheet: string) => {
  const file = await downloaded(desk, () => desk.page.getByRole("button", { name: "Save a copy" }).click());
  const stored = openWorkbook(await bytesOf(file)).sheets.find(({ name }) => name === sheet);
  return { headerFooter: stored?.headerFooter, tabColor: stored?.tabColor };
};

/** A slow computer, on which a person has the time to change their mind. */
const slowDown = async ({ page }: Desk): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 3 });
};

/** Presses Cancel as soon as the copy's sheet is there: sooner than Playwright's own waiting could. */
const cancelOnceTheSheetIsThere = async (): Promise<void> => {
  await desk.page.waitForFunction(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    const pane = document.querySelector<HTMLIFrameElement>(
      "[data-addin-frame]:last-child iframe",
    )?.contentDocument;
    const cancel = [...(pane?.querySelectorAll("button") ?? [])].find(
      ({ innerText }) => innerText === "Cancel",
    );
    if (cancel === undefined || !tabs.some(({ innerText }) => innerText.startsWith("4W for OCHA")))
      return false;
    cancel.click();
    return true;
  });
};

const publicRule = turkeyProtocol.rules.find(({ id }) => id === "4w/public");

describe("classification", () => {
  it("goes with the file: saved, closed and opened again, the sheet is still classified", async () => {
    await classify(desk);
    const file = await downloaded(desk, () => desk.page.getByRole("button", { name: "Save a copy" }).click());
    await openWithPicker(desk, "again.xlsx", await bytesOf(file));
    await desk.page.getByRole("tab", { name: "sample-4w.xlsx" }).click();
    await desk.page.getByRole("button", { name: "Close sample-4w.xlsx" }).click();
    await desk.page.getByRole("heading", { level: 1, name: "again.xlsx" }).waitFor();
    await showSheet(desk, dataSheet);
    await paneSays(desk, "This sheet is classified.");
  });

  it("notices that the sheet changed since", async () => {
    await classify(desk);
    await typeIntoCell(desk, "B7", "Somebody Else");
    await press(desk, "Read the sheet again");
    await paneSays(desk, /The sheet changed after it was classified/);
  });

  it("can be taken off: header, footer and tab are as they were", async () => {
    const before = await lookInFile(dataSheet);
    const colour = await tabColor(desk, dataSheet);
    await classify(desk);
    const classified = await lookInFile(dataSheet);
    await press(desk, "Take the classification off");
    await paneSays(desk, "This sheet is not classified.");
    expect(await lookInFile(dataSheet)).toEqual(before);
    expect(await tabColor(desk, dataSheet)).toBe(colour);
    expect(classified.headerFooter?.footer).toContain("Restricted");
  });
});

describe("a copy", () => {
  it("is refused for the public, in the protocol's sentence", async () => {
    await classify(desk);
    await pressRibbon(desk, "Public copy");
    await paneSays(desk, publicRule?.words.level ?? "");
    expect(await desk.pane.getByRole("button", { name: "Make the copy" }).isDisabled()).toBe(true);
    expect(await sheetNames(desk)).not.toContain("4W for Public");
  });

  it("of a sheet that nobody classified leads to the classification first", async () => {
    await showSheet(desk, dataSheet);
    await pressRibbon(desk, "OCHA copy");
    await desk.pane.getByRole("heading", { name: `Classify “${dataSheet}”` }).waitFor();
    await desk.pane.getByRole("button", { name: "Set the classification" }).waitFor();
  });

  it("that is cancelled while it is made leaves no sheet behind", async () => {
    await openWithPicker(desk, "big.xlsx", bigFourW(50_000));
    await classify(desk, "Big");
    await planCopy(desk, "ocha");
    await openCodebook(desk);
    await desk.pane
      .getByRole("button", { name: "Make the copy" })
      .and(desk.pane.locator(":enabled"))
      .waitFor();
    await slowDown(desk);
    await press(desk, "Make the copy");
    await cancelOnceTheSheetIsThere();
    await desk.pane
      .getByRole("button", { name: "Make the copy" })
      .and(desk.pane.locator(":enabled"))
      .waitFor();
    expect(await sheetNames(desk)).toEqual(["Big"]);
  });
});

describe("an edit in the sheet", () => {
  it("tells the person that the plan is old, and no copy is made from it", async () => {
    await showSheet(desk, dataSheet);
    await planCopy(desk, "ocha");
    const make = desk.pane.getByRole("button", { name: "Make the copy" });
    await make.waitFor();
    await openCodebook(desk);
    await make.and(desk.pane.locator(":enabled")).waitFor();
    await typeIntoCell(desk, "B7", "Somebody Else");
    await paneSays(desk, /Cells were edited after Confide read the sheet/);
    expect(await make.isDisabled()).toBe(true);
    await press(desk, "Read the sheet again");
    await make.and(desk.pane.locator(":enabled")).waitFor();
  });
});
