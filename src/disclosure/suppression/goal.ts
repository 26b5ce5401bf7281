import type { Protection } from "../rules/primary";

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
