import { average, type Numbers } from "./samples";
import { badNumber, notAvailable } from "./values";

export const ascending = (numbers: Numbers): number[] => [...numbers].sort((one, other) => one - other);

/** The `k`th from the least, `k` from 1. */
export function kth(sorted: Numbers, k: number): number {
  const found = sorted[Math.ceil(k) - 1];
  if (found === undefined) throw badNumber;
  return found;
}

/** The value at a position among sorted numbers, counted from 1 and between two of them where it has a fraction. */
function at(sorted: Numbers, position: number): number {
  const below = sorted[Math.floor(position) - 1];
  const above = sorted[Math.ceil(position) - 1];
  if (below === undefined || above === undefined) throw badNumber;
  return below + (position - Math.floor(position)) * (above - below);
}

export function percentileInc(numbers: Numbers, k: number): number {
  if (k < 0 || k > 1) throw badNumber;
  return at(ascending(numbers), 1 + k * (numbers.length - 1));
}

export function percentileExc(numbers: Numbers, k: number): number {
  if (k <= 0 || k >= 1) throw badNumber;
  return at(ascending(numbers), k * (numbers.length + 1));
}

/** Where a number stands among others, from 0 to their count less one; between two of them by its distance. */
export function standing(numbers: Numbers, x: number): number {
  const sorted = ascending(numbers);
  const below = sorted.filter((each) => each < x).length;
  if (sorted[below] === x) return below;
  const [before, after] = [sorted[below - 1], sorted[below]];
  if (before === undefined || after === undefined) throw notAvailable;
  return below - 1 + (x - before) / (after - before);
}

/** "The number of significant digits": the rest is cut off. */
export function cut(value: number, digits = 3): number {
  if (digits < 1) throw badNumber;
  return Math.trunc(value * 10 ** digits + 1e-9) / 10 ** digits;
}

export function rank(number: number, numbers: Numbers, order = 0): readonly [before: number, same: number] {
  const same = numbers.filter((each) => each === number).length;
  if (same === 0) throw notAvailable;
  return [numbers.filter((each) => (order === 0 ? each > number : each < number)).length, same];
}

/** "Rounds the number of excluded data points down to the nearest multiple of 2." */
export function trimmedMean(numbers: Numbers, percent: number): number {
  if (percent < 0 || percent >= 1) throw badNumber;
  const each = Math.floor((numbers.length * percent) / 2);
  return average(ascending(numbers).slice(each, numbers.length - each));
}
