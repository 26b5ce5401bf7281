import type { Locator } from "playwright-core";
import {
  dataSheet,
  leaveUndecidedOut,
  openCodebook,
  paneSays,
  planCopy,
  showSheet,
  type Desk,
} from "./support/confide";
import { confideSite } from "./support/confideSite";
import { enter } from "./support/keyboard";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

/** The plan of a copy for OCHA that has the remarks in it, redacted. */
beforeAll(async () => {
  desk = await openDesk();
  await showSheet(desk, dataSheet);
  await narrow(desk);
  await planCopy(desk, "ocha");
  await leaveUndecidedOut(desk);
  await desk.pane.getByRole("button", { name: /^Left out/ }).click();
  await desk.pane.getByLabel(/^What happens to Comments/).selectOption("redact");
  await openCodebook(desk);
});
afterEach(() => {
  expect(desk.problems).toEqual([]);
});

const group = "Stone Arch Legal Aid (9 cells)";
const firstHit = (): Locator => desk.pane.getByRole("group", { name: /^“Stone Arch Legal Aid” in/ }).first();
const staying = (why: string): Promise<number> => desk.pane.getByText(why).count();

/** What has the keyboard, once it says this. */
const keyboardIsOn = (words: string): Promise<void> =>
  desk.pane.locator(":focus", { hasText: words }).waitFor();

it("shows what is taken out of the texts, and has the keyboard at their title", async () => {
  await enter(desk, "Show what is taken out");
  await desk.pane.getByRole("button", { name: group }).waitFor();
  await keyboardIsOn("Names and contacts inside texts");
});

it("fits a pane of 320 pixels with a group open, without a serious accessibility problem", async () => {
  await enter(desk, group);
  await firstHit().waitFor();
  await expectFitForAll(desk);
});

it("lets one stay and takes it out after all, the keyboard going from word to word", async () => {
  await firstHit().getByRole("button", { name: "Keep this one" }).focus();
  await desk.page.keyboard.press("Enter");
  await keyboardIsOn("Take it out after all");
  expect(await staying("Stays in this copy, because you said so.")).toBe(1);
  await desk.page.keyboard.press("Enter");
  await keyboardIsOn("Keep this one");
  expect(await staying("Stays in this copy, because you said so.")).toBe(0);
});

it("lets all like it stay and takes them out after all", async () => {
  const stays = "Stays, like all texts like it, because you said so.";
  await firstHit()
    .getByRole("button", { name: /in this column$/ })
    .focus();
  await desk.page.keyboard.press("Enter");
  await keyboardIsOn("Take it out after all");
  expect(await staying(stays)).toBeGreaterThan(1);
  await desk.page.keyboard.press("Enter");
  await keyboardIsOn("Keep this one");
  expect(await staying(stays)).toBe(0);
});

it("takes out what a person marks: the keyboard and the open group stay", async () => {
  await desk.pane.getByLabel("A name or a text that was missed").fill("training");
  await desk.page.keyboard.press("Tab");
  await desk.page.keyboard.press("Enter");
  await paneSays(desk, /^What you marked \(\d+ cells?\)$/);
  await keyboardIsOn("Remove it in this copy");
  await firstHit().waitFor();
  await expectFitForAll(desk);
  await enter(desk, "Undo removing “training”");
  await desk.pane.getByRole("button", { name: /^What you marked/ }).waitFor({ state: "detached" });
  expect(
    await desk.pane
      .getByLabel("A name or a text that was missed")
      .evaluate((input) => input === document.activeElement),
  ).toBe(true);
});
