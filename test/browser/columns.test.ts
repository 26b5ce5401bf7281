import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { formatTemplate, parseTemplate } from "../../src/table/corrections/templateFile";
import { dataSheet, downloaded, paneSays, planCopy, press, showSheet, type Desk } from "./support/confide";
import { confideSite } from "./support/confideSite";

const openDesk = confideSite();
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await openColumns();
});
afterEach(async () => {
  const { problems } = desk;
  await desk.close();
  expect(problems).toEqual([]);
});

/** The plan of a copy for OCHA, with what the columns mean. */
const openColumns = async (): Promise<void> => {
  await showSheet(desk, dataSheet);
  await planCopy(desk, "ocha");
  await desk.pane.getByRole("button", { name: /^What the columns mean/ }).click();
};

const row = (header: string): Locator =>
  desk.pane
    .getByRole("list", { name: "Columns" })
    .getByRole("listitem")
    .filter({ has: desk.pane.getByRole("checkbox", { name: header, exact: true }) });

const say = async (header: string, typed: string): Promise<void> => {
  await row(header)
    .getByRole("button", { name: /Change what it means$/ })
    .click();
  await desk.page.keyboard.type(typed);
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Enter");
};

it("corrects a column by keyboard, shows the copy of it at once, and knows it after the page was opened again", async () => {
  await row("Referral made?").getByText("(left out)").waitFor();
  await say("Referral made?", "status");
  await row("Referral made?").getByText("Corrected").waitFor();
  await row("Referral made?").getByText("In the copy: Yes · NO · yes").waitFor();
  await desk.pane.getByRole("button", { name: "1 column to decide" }).waitFor();

  await desk.page.reload();
  await desk.pane.getByRole("tab", { name: "Classify" }).waitFor();
  await openColumns();
  await desk.pane.getByLabel("Which columns?").selectOption("said");
  await row("Referral made?").getByText("In the copy: Yes · NO · yes").waitFor();
  await row("Referral made?").getByRole("button", { name: /undo/ }).click();
  await row("Referral made?").getByText("(left out)").waitFor();
});

it("leaves the rest of the pane in sight and in reach while the choice of roles is open", async () => {
  await row("Referral made?")
    .getByRole("button", { name: /Change what it means$/ })
    .click();
  await desk.pane.getByRole("listbox").waitFor();
  await desk.pane.getByRole("tab", { name: "Classify" }).click({ trial: true });
});

it("gives several columns one meaning, chosen with shift", async () => {
  await desk.pane.getByLabel("Which columns?").selectOption("all");
  const boxes = desk.pane.getByRole("list", { name: "Columns" }).getByRole("checkbox");
  await boxes.nth(0).click();
  await boxes.nth(2).click({ modifiers: ["Shift"] });
  await desk.pane.getByRole("button", { name: "Say what they mean: 3 selected columns" }).click();
  await desk.page.keyboard.type("free text");
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Enter");
  await desk.pane.getByRole("button", { name: "Forget what you said on 3 columns" }).waitFor();
});

it("saves a template without a value, and shows how the sheet differs before one is taken", async () => {
  const file = await downloaded(desk, () => press(desk, "Save as a template"));
  const text = readFileSync(await file.path(), "utf8");
  expect(text).not.toMatch(/Paper Boat|Exempla|RTAI/);
  const template = parseTemplate(text);
  const [first, ...others] = template.columns;
  if (first === undefined) throw new Error("a template has columns");
  const older = { ...template, columns: [...others, { ...first, key: "old", header: "Old column" }] };
  await desk.pane.locator('input[type="file"][aria-label="Load a template"]').setInputFiles({
    name: "older.json",
    mimeType: "application/json",
    buffer: Buffer.from(formatTemplate(older)),
  });
  await paneSays(desk, `New, not in the template: “${first.header}”`);
  await paneSays(desk, "Gone from the sheet: “Old column”");
  await press(desk, "Use the template");
});
