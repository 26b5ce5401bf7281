import { lazySolver } from "./lazySolver";

/** HiGHS in a page's worker: a script and WebAssembly of their own, from where the worker itself came. */
export const webSolver = lazySolver(async () => {
  const { default: loadHighs } = await import("highs");
  return loadHighs({ locateFile: () => new URL("highs/runtime", import.meta.url).href });
});
