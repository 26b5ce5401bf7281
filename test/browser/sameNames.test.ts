import type { Locator } from "playwright-core";
import {
  dataSheet,
  leaveUndecidedOut,
  openCodebook,
  paneSays,
  planCopy,
  press,
  showSheet,
  type Desk,
} from "./support/confide";
import { confideSite } from "./support/confideSite";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await showSheet(desk, dataSheet);
  await narrow(desk);
  await planCopy(desk, "ocha");
});
afterEach(() => {
  expect(desk.problems).toEqual([]);
});

const question = (): Locator =>
  desk.pane.getByRole("radiogroup", { name: /^“Ministry of Kind Affairs of Norlandia” looks like “MKAN”/ });

it("says nothing of names while the codebook is closed, and asks once it is open", async () => {
  await paneSays(desk, "Open the codebook to see which organisations are new, and which names look alike.");
  await leaveUndecidedOut(desk);
  await openCodebook(desk);
  await paneSays(desk, "2 names look like others. 2 to answer.");
});

it("fits a pane of 320 pixels, without a serious accessibility problem", async () => {
  await desk.pane.getByRole("button", { name: /organisations are new in the codebook$/ }).click();
  await expectFitForAll(desk);
});

it("is answered by keyboard alone, and the answer holds for the copy and for the next one", async () => {
  const { page } = desk;
  await question().getByLabel("Decide later").focus();
  await page.keyboard.press("ArrowRight");
  expect(await question().getByLabel("Same").isChecked()).toBe(true);
  await paneSays(desk, "2 names look like others. 1 to answer.");
  await paneSays(desk, /^1 name looks like another and nobody has said/);
  await press(desk, "Make the copy");
  await paneSays(desk, /Amber Coast Pooled Fund” looks like “ACPF”. Nobody has said/);
  await showSheet(desk, dataSheet);
  await desk.pane.getByRole("tab", { name: "Check" }).click();
  await planCopy(desk, "ocha");
  await paneSays(desk, "1 name looks like another. 1 to answer.");
  expect(await question().count()).toBe(0);
});
