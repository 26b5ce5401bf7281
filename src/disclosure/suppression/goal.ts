import type { Protection } from "../rules/primary";
import type { View } from "./view";

/** How far a cell must be able to go, and which way. */
export interface Goal {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly people: number;
}

/** What a protection asks of its cell, upwards or downwards. */
export const goalOf = ({ cell, above, below }: Protection, sign: 1 | -1): Goal => ({
  cell,
  sign,
  people: sign > 0 ? above : below,
});

/** The goal as far as a viewer thinks it possible: nobody can take away what the viewer gave itself. @param people the true figures */
export const asFarAsPossible = (goal: Goal, people: Float64Array, { least }: Pick<View, "least">): Goal => {
  const possible = (people[goal.cell] ?? 0) - (least[goal.cell] ?? 0);
  return goal.sign > 0 ? goal : { ...goal, people: Math.min(goal.people, possible) };
};
