import { lazySolver } from "./lazySolver";

/** HiGHS in Node, from its package. */
export const nodeSolver = lazySolver(async () => {
  const { default: loadHighs } = await import("highs");
  return loadHighs();
});
