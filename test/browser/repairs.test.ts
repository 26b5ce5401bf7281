import type { Frame } from "playwright-core";
import { paneFrame } from "./support/accessibility";
import { tellingFourW } from "./support/bigWorkbook";
import {
  bytesOf,
  classify,
  dataSheet,
  downloaded,
  leaveUndecidedOut,
  openCodebook,
  openWithPicker,
  paneSays,
  planCopy,
  press,
  type Desk,
} from "./support/confide";
import { confideSite } from "./support/confideSite";
import { enter } from "./support/keyboard";
import { leastOf } from "./support/leastOf";
import { longestTaskWhile } from "./support/taskTrace";
import { expectFitForAll, narrow } from "./support/narrowPane";

const openDesk = confideSite();
let desk: Desk;
afterEach(async () => {
  expect(desk.problems).toEqual([]);
  await desk.close();
});

const lone = /^Too few organisations in a place with its activity: \d+ rows?$/;
const measured = (): Promise<void> => desk.pane.getByRole("table", { name: /by level of place/ }).waitFor();

it("repairs by keyboard in a pane of 320 pixels, and hands the report over", async () => {
  desk = await openDesk();
  await classify(desk, dataSheet);
  await narrow(desk);
  await planCopy(desk, "ocha");
  await leaveUndecidedOut(desk);
  await openCodebook(desk);
  await enter(desk, "Measure it");
  await measured();
  await enter(desk, "Suggest repairs");
  await desk.pane.getByRole("list", { name: "Suggested repairs, in their order" }).waitFor();
  await expectFitForAll(desk);
  await desk.pane.getByRole("button", { name: lone }).focus();
  await desk.page.keyboard.press("Enter");
  await expectFitForAll(desk);
  await enter(desk, /^Do it: Take places up/);
  await desk.pane.getByRole("list", { name: "Repairs that were chosen" }).waitFor();
  await expectFitForAll(desk);
  await press(desk, "Make the copy");
  const report = await downloaded(desk, () => press(desk, "Save the report"));
  expect(new TextDecoder().decode(await bytesOf(report))).toContain("Take places up");
  await paneSays(desk, /^Saved as “Report on/);
});

const rows = 20_000;

const chosen = () => desk.pane.getByRole("list", { name: "Repairs that were chosen" });
const wayUp = () => desk.pane.getByRole("button", { name: /^Do it: Take places up/ }).first();

/** Takes the first repair that is offered; by keyboard, for what comes in above moves a button away from under the pointer. */
const measureAndRepair = async (): Promise<void> => {
  await press(desk, "Measure it");
  await desk.pane.getByRole("button", { name: lone }).press("Enter");
  await wayUp().and(desk.pane.locator(":not([aria-disabled=true])")).press("Enter");
  await chosen().waitFor();
};

/** Tasks that must be noted, or nothing is: several, for the first may begin before anything is noted. */
const keepBusy = (frame: Frame, milliseconds: number): Promise<void> =>
  frame.evaluate(async (long) => {
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      const start = performance.now();
      while (performance.now() - start < long);
    }
  }, milliseconds);

/**
 * In the page, where nothing is lost on the way. Suggesting takes seconds.
 *
 * @returns milliseconds from "Cancel" until the same can be asked again
 */
const suggestAndCancel = async (): Promise<number> => {
  const enabledButton = (words: string): Promise<HTMLButtonElement> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = [...document.querySelectorAll("button")].find(
          ({ textContent, disabled }) => textContent === words && !disabled,
        );
        if (found === undefined) return;
        changes.disconnect();
        resolve(found);
      };
      const changes = new MutationObserver(look);
      changes.observe(document.body, { subtree: true, childList: true, attributes: true });
      look();
    });
  (await enabledButton("Suggest repairs")).click();
  const cancel = await enabledButton("Cancel");
  await new Promise((wellUnderWay) => {
    setTimeout(wellUnderWay, 300);
  });
  const start = performance.now();
  cancel.click();
  await enabledButton("Suggest repairs");
  return performance.now() - start;
};

describe("a large sheet", () => {
  const openLargeSheet = async (): Promise<void> => {
    desk = await openDesk();
    await openWithPicker(desk, "telling.xlsx", tellingFourW(rows));
    await planCopy(desk, "ocha");
    await openCodebook(desk);
  };
  beforeEach(openLargeSheet);

  it("leaves the page free while it is measured and repaired", async () => {
    const what = `longest task while ${rows} rows were measured and repaired`;
    const longest = await leastOf(what, 50, async (turn) => {
      if (turn > 0) {
        await desk.close();
        await openLargeSheet();
      }
      return longestTaskWhile(desk, measureAndRepair);
    });
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(50);
    const frame = await paneFrame(desk);
    expect(await longestTaskWhile(desk, () => keepBusy(frame, 240))).toBeGreaterThan(60);
  });

  it("stops within 200 ms of being told", async () => {
    await press(desk, "Measure it");
    await measured();
    const frame = await paneFrame(desk);
    expect(await leastOf("cancelled within", 200, () => frame.evaluate(suggestAndCancel))).toBeLessThan(200);
  });
});
