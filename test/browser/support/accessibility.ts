import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import type { Desk } from "./confide";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The pane's own document; the frame of the workbook in front. */
export const paneFrame = async ({ page }: Desk): Promise<Frame> => {
  const element = page.locator("[data-addin-frame]:visible iframe");
  const frame = page.frame({ name: (await element.getAttribute("name")) ?? "" });
  if (frame === null) throw new Error("the pane has no document");
  return frame;
};

/** What fades in has faded in: half-seen texts have too little contrast. */
const settled = (where: Page | Frame): Promise<void> =>
  where.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
  });

/** What axe-core finds serious or critical in a document, a line each. Frames in it have documents of their own. */
export const violationsIn = async (where: Page | Frame): Promise<readonly string[]> => {
  await where.evaluate(axeSource);
  await settled(where);
  const { violations } = await where.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(
      // Fluent's focus sentinels: hidden on purpose, they pass the keyboard on as soon as they have it.
      { include: document, exclude: ["[data-tabster-dummy]", "iframe"] },
      { resultTypes: ["violations"] },
    ),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

/** What axe-core finds serious or critical in the pane, a line each. */
export const seriousViolations = async (desk: Desk): Promise<readonly string[]> =>
  violationsIn(await paneFrame(desk));
