import { paneFrame, seriousViolations } from "./accessibility";
import type { Desk } from "./confide";

/** Makes the pane as narrow as Excel makes it: 320 pixels. */
export const narrow = async ({ page }: Desk): Promise<void> => {
  const edge = page.getByRole("slider", { name: "Width of the pane" });
  await edge.press("ArrowRight");
  await edge.press("ArrowRight");
  expect(await edge.getAttribute("aria-valuenow")).toBe("320");
};

/** Nothing reaches over the edge of a narrow pane. */
export const expectFitting = async (desk: Desk): Promise<void> => {
  const frame = await paneFrame(desk);
  const { wanted, given } = await frame.evaluate(() => ({
    wanted: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }));
  expect(given).toBeLessThanOrEqual(320);
  expect(wanted).toBeLessThanOrEqual(given);
};

/** What is in sight fits a narrow pane, and axe-core finds nothing serious in it. */
export const expectFitForAll = async (desk: Desk): Promise<void> => {
  await expectFitting(desk);
  expect(await seriousViolations(desk)).toEqual([]);
};
