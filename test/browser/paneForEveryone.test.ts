import { paneFrame, seriousViolations } from "./support/accessibility";
import {
  dataSheet,
  paneSays,
  planCopy,
  pressRibbon,
  showSheet,
  type Desk,
  type DeskOptions,
} from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitting, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

afterEach(() => desk.close());

/** The pages, each filled, and the list of columns with its choice of roles open; in the order in which they are shown. */
const pages: Readonly<Record<string, () => Promise<void>>> = {
  Classify: async () => {
    await pressRibbon(desk, "Classify sheet");
    await desk.pane.getByRole("button", { name: "Set the classification" }).waitFor();
  },
  Copies: async () => {
    await planCopy(desk, "ocha");
    await desk.pane.getByRole("button", { name: /^Kept/ }).click();
    await desk.pane.getByRole("button", { name: /^Left out/ }).click();
  },
  Columns: async () => {
    await planCopy(desk, "ocha");
    await desk.pane.getByRole("button", { name: /^What the columns mean/ }).click();
    await desk.pane.getByLabel("Which columns?").selectOption("all");
    await desk.pane.getByRole("list", { name: "Columns" }).getByRole("checkbox").first().click();
    await desk.pane
      .getByRole("button", { name: /Change what it means$/ })
      .first()
      .click();
    await desk.pane.getByRole("listbox").getByRole("option").first().waitFor();
  },
  Check: async () => {
    await pressRibbon(desk, "Check workbook");
    await paneSays(desk, /^No\./);
  },
  Overview: async () => {
    await desk.pane.getByRole("tab", { name: "Overview" }).click();
    await desk.pane.getByRole("button", { name: "Filter and sort" }).click();
    await desk.pane.getByRole("listbox", { name: "Sheets" }).getByRole("option").first().click();
    await paneSays(desk, "Where it may go");
  },
  Records: async () => {
    await desk.pane.getByRole("tab", { name: "Records" }).click();
    await desk.pane.getByRole("button", { name: "Report a breach" }).click();
    await paneSays(desk, "What happened?");
  },
  Codebook: async () => {
    await desk.pane.getByRole("tab", { name: "Codebook" }).click();
    await desk.pane.getByRole("button", { name: "Seal the codebook" }).waitFor();
  },
};

const openOnData = async (options: DeskOptions = {}): Promise<void> => {
  desk = await openDesk(options);
  await showSheet(desk, dataSheet);
};

it.each(["light", "dark"] as const)(
  "every page fits 320 pixels and everybody, in %s colours",
  async (colorScheme) => {
    await openOnData({ colorScheme });
    await narrow(desk);
    const serious: Record<string, readonly unknown[]> = {};
    for (const [name, show] of Object.entries(pages)) {
      await show();
      await expectFitting(desk);
      serious[name] = await seriousViolations(desk);
    }
    expect(serious).toEqual(Object.fromEntries(Object.keys(pages).map((name) => [name, []])));
  },
);

it("is laid out from right to left where Excel speaks Arabic", async () => {
  await openOnData({ query: "?locale=ar-SA" });
  const frame = await paneFrame(desk);
  expect(await frame.evaluate(() => document.documentElement.dir)).toBe("rtl");
  const [first, last] = await Promise.all(
    ["Classify", "Check"].map((name) => desk.pane.getByRole("tab", { name }).boundingBox()),
  );
  expect(first?.x).toBeGreaterThan(last?.x ?? Infinity);
});

/** The name of what has the keyboard in the pane. */
const focusedName = async (): Promise<string> => {
  const frame = await paneFrame(desk);
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return "";
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
    return (labels?.[0]?.innerText ?? element.innerText).replace("*", "").trim();
  });
};

/** Presses a key of the host's page until the keyboard is there. */
const goTo = async (isThere: () => boolean, key: string): Promise<void> => {
  for (let steps = 0; steps < 10; steps += 1) {
    if (await desk.page.evaluate(isThere)) return;
    await desk.page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there`);
};

const tabTo = async (name: string | RegExp): Promise<void> => {
  const passed: string[] = [];
  for (let steps = 0; steps < 30; steps += 1) {
    const focused = await focusedName();
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    passed.push(focused);
    await desk.page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${String(name)}; it passed ${passed.join(", ")}`);
};

it("classifies a sheet by keyboard alone, from the grid and through the whole form", async () => {
  await openOnData();
  await desk.pane.getByRole("button", { name: "Set the classification" }).waitFor();
  const { keyboard } = desk.page;
  await desk.page.getByRole("grid").focus();
  await goTo(() => document.activeElement?.closest("aside") !== null, "F6");
  await goTo(() => document.activeElement?.tagName === "IFRAME", "Tab");

  await tabTo("Classify");
  await tabTo("What is this sheet?");
  await keyboard.press("ArrowDown");
  await tabTo(/^Cluster members/);
  await keyboard.press("Space");
  await tabTo("We have anonymised this sheet ourselves");
  await keyboard.press("Space");
  await tabTo("The organisations named in it agreed to its sharing");
  await keyboard.press("Space");
  await tabTo("Reporting organisation");
  await keyboard.type("Lantern Relief");
  await tabTo("Period");
  await keyboard.type("2026-10");
  await tabTo("Set the classification");
  await keyboard.press("Enter");
  await paneSays(desk, "This sheet is classified.");
  await paneSays(desk, /Protection dashboard, Public\. For: (?!.*Cluster members)/);
});
