import type { Steps } from "../disclosure/steps";
import { CoreError } from "./coreError";
import type { CoreOptions } from "./coreOptions";

/** How long others wait at most for the thread, in milliseconds: a person who cancels sees it at once. */
const longestTurn = 50;

/**
 * Does long work in turns, and lets others have the thread between them.
 *
 * @param hurryAfter seconds after which the best result so far is wanted
 * @throws CoreError `cancelled`
 */
export const inSteps = async <Result>(
  steps: Steps<Result>,
  { signal, onProgress }: CoreOptions,
  hurryAfter: number,
): Promise<Result> => {
  const start = performance.now();
  let turn = start;
  let step = steps.next("calm");
  while (step.done !== true) {
    const now = performance.now();
    if (now - turn > longestTurn) {
      onProgress?.(step.value);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted === true) throw new CoreError("cancelled");
      turn = performance.now();
    }
    step = steps.next(now - start > 1000 * hurryAfter ? "hurry" : "calm");
  }
  onProgress?.(1);
  return step.value;
};
