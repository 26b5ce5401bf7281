import type { DistinctValues } from "./distinct";
import { rowsToCompare } from "./sketch";

/** How surely the values of one column tell those of another. */
export interface Giveaway {
  /** Of the rows counted: how many hold what their value mostly stands beside; from 0.98 to 1. */
  readonly share: number;
  /** Rows counted: both columns are filled, and the value stands in several rows. */
  readonly rows: number;
  /** Different values in these rows. */
  readonly values: number;
}

/** Approximate dependency: at most two rows in a hundred may differ. */
const leastShare = 0.98;
/** What is found must be that unlikely by chance, in bits: one in a million. */
const leastSurprise = 20;
/** It must leave at most a tenth of the errors that are made without looking at the column. */
const mostErrors = 0.1;

/**
 * Whether nearly every value of `a` stands beside one value of `b` (an approximate functional dependency, g3 of Kivinen
 * and Mannila 1995), more often than chance would have it. Undefined when it does not. Most pairs are dismissed by a
 * sketch: at most fifty rows of some values of `a`. Linear in rows otherwise.
 */
export function givesAway(a: DistinctValues, b: DistinctValues): Giveaway | undefined {
  const sketch = measure(a, b, rowsToCompare(a).sketch);
  if (sketch === undefined || sketch.share < leastShare - 0.05) return undefined;
  const whole = measure(a, b, rowsToCompare(a).repeated);
  return whole !== undefined && isSure(whole) ? whole : undefined;
}

interface Measured extends Giveaway {
  /** Share of the rows that hold the commonest value of `b`. */
  readonly commonest: number;
  /** How likely two rows hold the same value of `b`. */
  readonly collision: number;
}

function isSure({ share, rows, values, commonest, collision }: Measured): boolean {
  const surprise = (rows - values) * -Math.log2(collision);
  return share >= leastShare && 1 - share <= mostErrors * (1 - commonest) && surprise >= leastSurprise;
}

function measure(a: DistinctValues, b: DistinctValues, rows: Uint32Array): Measured | undefined {
  const empty = b.values.indexOf("");
  const together = new Map<number, number>();
  const best = new Map<number, number>();
  const ofB = new Map<number, number>();
  let counted = 0;
  for (const row of rows) {
    const other = b.at[row] ?? 0;
    if (other === empty) continue;
    const own = a.at[row] ?? 0;
    const pair = own * b.values.length + other;
    const times = (together.get(pair) ?? 0) + 1;
    together.set(pair, times);
    if (times > (best.get(own) ?? 0)) best.set(own, times);
    ofB.set(other, (ofB.get(other) ?? 0) + 1);
    counted += 1;
  }
  if (ofB.size < 2 || best.size < 2) return undefined;
  const shares = [...ofB.values()].map((times) => times / counted);
  return {
    share: sum(best.values()) / counted,
    rows: counted,
    values: best.size,
    commonest: Math.max(...shares),
    collision: sum(shares.map((one) => one * one)),
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
