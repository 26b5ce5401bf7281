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

/** Measures where nothing is measured yet, and takes the first repair that is offered. */
const measureAndRepair = async (): Promise<void> => {
  if (!(await wayUp().isVisible())) {
    await press(desk, "Measure it");
    await desk.pane.getByRole("button", { name: lone }).click();
  }
  await wayUp().and(desk.pane.locator(":not([aria-disabled=true])")).click();
  await chosen().waitFor();
};

/** A task that must be noted, or nothing is. */
const keepBusy = (frame: Frame, milliseconds: number): Promise<void> =>
  frame.evaluate(async (long) => {
    const busy = (): void => {
      const start = performance.now();
      while (performance.now() - start < long);
    };
    await new Promise((resolve) => {
      setTimeout(busy, 50);
      setTimeout(resolve, long + 200);
    });
  }, milliseconds);

describe("a large sheet", () => {
  beforeEach(async () => {
    desk = await openDesk();
    await openWithPicker(desk, "telling.xlsx", tellingFourW(rows));
    await planCopy(desk, "ocha");
    await openCodebook(desk);
  });

  it("leaves the page free while it is measured and repaired", async () => {
    const longest = await longestTaskWhile(desk, measureAndRepair);
    process.stdout.write(`longest task while ${rows} rows were measured and repaired: ${longest} ms\n`);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(50);
    const frame = await paneFrame(desk);
    expect(await longestTaskWhile(desk, () => keepBusy(frame, 120))).toBeGreaterThan(60);
  });

  it("stops within 200 ms of being told", async () => {
    const stopping: number[] = [];
    for (let turn = 0; turn < 3 && Math.min(...stopping) >= 200; turn += 1) {
      await press(desk, "Measure it");
      await desk.pane.getByRole("button", { name: "Cancel" }).waitFor();
      const frame = await paneFrame(desk);
      stopping.push(
        await frame.evaluate(async () => {
          const button = (words: string) =>
            [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words);
          const start = performance.now();
          button("Cancel")?.click();
          while (button("Measure it") === undefined)
            await new Promise((resolve) => {
              requestAnimationFrame(resolve);
            });
          return performance.now() - start;
        }),
      );
    }
    process.stdout.write(`cancelled within ${stopping.join(", ")} ms\n`);
    expect(Math.min(...stopping)).toBeLessThan(200);
  });
});
