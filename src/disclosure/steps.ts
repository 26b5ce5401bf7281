/** What whoever drives long work says after each step: take all the time it needs, or come to an end soon. */
export type Pace = "calm" | "hurry";

/**
 * Long work, cut into short steps. Each step yields how far it is, from 0 to 1, and is told the pace. Cancelling is never
 * asking for the next step; a time limit is "hurry", after which the best result so far comes, never an unsafe one.
 */
export type Steps<Result> = Generator<number, Result, Pace>;

/** Does all steps at once. @param pace asked after each step with how far the work is */
export const allSteps = <Result>(
  steps: Steps<Result>,
  pace: (share: number) => Pace = () => "calm",
): Result => {
  let step = steps.next("calm");
  while (step.done !== true) step = steps.next(pace(step.value));
  return step.value;
};

/** The same work as a part of longer work, which it takes from one share to another. */
export function* asPart<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let step = steps.next("calm");
  while (step.done !== true) step = steps.next(yield from + (to - from) * step.value);
  return step.value;
}
