import loadHighs, { type Highs } from "highs";
import { highsSolver } from "../../src/worker/highsSolver";
import type { LinearSolver } from "../../src/disclosure/linearSolver";

/** The real solver, loaded once for a test file. */
export const realSolver = async (): Promise<LinearSolver> => highsSolver(await loadHighs());

const outOfMemory = (): never => {
  throw new WebAssembly.RuntimeError("memory access out of bounds");
};

/** As HiGHS is after it ran out of memory. */
export const brokenHighs = { createModel: outOfMemory, withModel: outOfMemory } as unknown as Highs;
