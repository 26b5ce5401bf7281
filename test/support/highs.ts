import loadHighs from "highs";
import { highsSolver } from "../../src/worker/highsSolver";
import type { LinearSolver } from "../../src/disclosure/linearSolver";

/** The real solver, loaded once for a test file. */
export const realSolver = async (): Promise<LinearSolver> => highsSolver(await loadHighs());
