import type { LoadedProgram, Sense } from "../linearSolver";
import type { Pace, Steps } from "../steps";
import { Ends } from "./ends";

const senses: readonly Sense[] = ["least", "most"];

/** As long as two programs for all ends settle this many, one program an end would take longer. */
const worthwhile = 8;

/**
 * Moves the ends of a reader's intervals to where linear programming says they are. Most are where sums put them, and one table
 * that reaches many of them proves them together; those that no such table reached are solved one by one. Told to hurry, it
 * stops: the ends not settled by then remain where they were.
 *
 * @param loaded the program whose columns the ends are of, bound to them
 */
export function* settleEnds(loaded: LoadedProgram, ends: Ends): Steps<void> {
  if ((yield* settledTogether(loaded, ends)) === "hurry") return;
  for (const sense of senses) {
    for (let column = 0; column < ends.count; column += 1) {
      if (!ends.isOpen(column, sense)) continue;
      const optimum = loaded.extreme(column, sense);
      if (optimum !== undefined) ends.settle(column, sense, optimum);
      if ((yield ends.settledShare()) === "hurry") return;
    }
  }
}

function* settledTogether(loaded: LoadedProgram, ends: Ends): Generator<number, Pace, Pace> {
  for (;;) {
    const before = ends.countOpen();
    for (const sense of senses) {
      const costs = ends.openOnes(sense);
      if (!costs.includes(1)) continue;
      ends.reach(loaded.optimum(costs, sense)?.columns ?? costs.subarray(0, 0));
      if ((yield ends.settledShare()) === "hurry") return "hurry";
    }
    if (before - ends.countOpen() < worthwhile) return "calm";
  }
}
