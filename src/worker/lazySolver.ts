import type { Highs } from "highs";
import type { LinearSolver } from "../disclosure/linearSolver";
import { highsSolver } from "./highsSolver";
import { mayRunWebAssembly } from "./webAssembly";

/** The solver, loaded at the first call; undefined where it may not run or can't be loaded. */
export type LazySolver = () => Promise<LinearSolver | undefined>;

/** @param start loads HiGHS, megabytes of WebAssembly: only whoever needs it waits for it; again after it broke down */
export const lazySolver = (start: () => Promise<Highs>): LazySolver => {
  let loading: Promise<LinearSolver | undefined> | undefined;
  const forget = (): void => {
    loading = undefined;
  };
  return () => {
    if (!mayRunWebAssembly()) return Promise.resolve(undefined);
    loading ??= start().then(
      (highs) => highsSolver(highs, forget),
      () => undefined,
    );
    return loading;
  };
};
