import { placeLevels } from "../protocol/rule";
import type { CellValue } from "../table/grid";
import type { Role } from "../table/role";
import type { DistinctValues } from "../table/relations/distinct";
import { handlingOf, type Handling } from "./handling";

export interface OrderedColumn {
  readonly role: Role;
  readonly cells: DistinctValues;
}

const kindRank: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 3 };

/** Numbers before texts before booleans; texts by UTF-16 units, the same on every machine. */
export const compareValues = (one: CellValue, other: CellValue): number => {
  if (one === other) return 0;
  if (typeof one !== typeof other) return (kindRank[typeof one] ?? 0) - (kindRank[typeof other] ?? 0);
  return one < other ? -1 : 1;
};

const lightest = 40;

const weightOf = (handling: Handling): number => {
  switch (handling.kind) {
    case "place":
      return placeLevels.indexOf(handling.level);
    case "activity":
      return handling.isBroad ? 10 : 11;
    case "period":
      return 20;
    case "organisation":
      return 30;
    default:
      return lightest;
  }
};

/** For each row the rank of its value among the column's values. */
interface Ranks {
  readonly of: Uint32Array;
  readonly count: number;
}

const ranksOf = ({ values, at }: DistinctValues): Ranks => {
  // Two values may have become one: equal values share a rank.
  const sorted = [...new Set(values)].sort(compareValues);
  const rank = new Map(sorted.map((value, position) => [value, position]));
  const ofPlace = Uint32Array.from(values, (value) => rank.get(value) ?? 0);
  return { of: at.map((place) => ofPlace[place] ?? 0), count: sorted.length };
};

/** Counting sort: rows of the same rank stay as they were, and the time is linear in the rows. */
const sortedBy = (order: Uint32Array, ranks: Ranks): Uint32Array => {
  const nextOf = new Uint32Array(ranks.count + 1);
  for (const row of order) {
    const after = (ranks.of[row] ?? 0) + 1;
    nextOf[after] = (nextOf[after] ?? 0) + 1;
  }
  for (let rank = 1; rank < nextOf.length; rank += 1)
    nextOf[rank] = (nextOf[rank] ?? 0) + (nextOf[rank - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const rank = ranks.of[row] ?? 0;
    const next = nextOf[rank] ?? 0;
    sorted[next] = row;
    nextOf[rank] = next + 1;
  }
  return sorted;
};

type CompareRows = (one: number, other: number) => number;

const compareBy =
  (columns: readonly DistinctValues[]): CompareRows =>
  (one, other) => {
    for (const { values, at } of columns) {
      const difference = compareValues(values[at[one] ?? -1] ?? "", values[at[other] ?? -1] ?? "");
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** Sorts, in place, the rows that the ranks leave together; few are, so their values are compared one by one. */
const sortTies = (order: Uint32Array, ranks: readonly Ranks[], compare: CompareRows): void => {
  const isTie = (one: number, other: number): boolean => ranks.every(({ of }) => of[one] === of[other]);
  for (let start = 0, end = 1; start < order.length; start = end, end += 1) {
    while (end < order.length && isTie(order[start] ?? 0, order[end] ?? 0)) end += 1;
    if (end - start > 1) order.subarray(start, end).sort(compare);
  }
};

/**
 * The order of a copy's rows: place from coarse to fine, activity, period, code, then everything else, so that nothing
 * of the source's order is left (disclosure.md, attack 23) and the same rows give the same copy.
 *
 * @returns for each row of the copy, the position of its row in the source
 */
export const rowOrder = (columns: readonly OrderedColumn[], rowCount: number): Uint32Array => {
  const weighed = columns.map(({ role, cells }) => ({ weight: weightOf(handlingOf[role]), cells }));
  const ordered = weighed.sort((one, other) => one.weight - other.weight);
  const ranks = ordered.filter(({ weight }) => weight < lightest).map(({ cells }) => ranksOf(cells));
  const rest = ordered.filter(({ weight }) => weight === lightest).map(({ cells }) => cells);
  // From the least to the most weighty: each sort keeps what the ones before it did among equals.
  const order = ranks.reduceRight(
    sortedBy,
    Uint32Array.from({ length: rowCount }, (_, row) => row),
  );
  sortTies(order, ranks, compareBy(rest));
  return order;
};
