import type { CellValue } from "../table/grid";
import type { Role } from "../table/role";
import { handlingOf, type Handling } from "./handling";
import { placeLevels } from "../protocol/rule";

export interface OrderedColumn {
  readonly role: Role;
  readonly values: readonly CellValue[];
}

const kindRank: Readonly<Record<string, number>> = { number: 1, string: 2, boolean: 3 };

/** Numbers before texts before booleans; texts by UTF-16 units, the same on every machine. */
export const compareValues = (one: CellValue, other: CellValue): number => {
  if (one === other) return 0;
  if (typeof one !== typeof other) return (kindRank[typeof one] ?? 0) - (kindRank[typeof other] ?? 0);
  return one < other ? -1 : 1;
};

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
      return 40;
  }
};

/** Distinct values replaced by their rank, so that rows are compared by small numbers. */
const ranksOf = (values: readonly CellValue[]): Uint32Array => {
  const distinct = [...new Set(values)].sort(compareValues);
  const rank = new Map(distinct.map((value, at) => [value, at]));
  return Uint32Array.from(values, (value) => rank.get(value) ?? 0);
};

/**
 * The order of a copy's rows: place from coarse to fine, activity, period, code, then everything else, so that nothing
 * of the source's order is left (disclosure.md, attack 23) and the same rows give the same copy.
 *
 * @returns for each row of the copy, the position of its row in `values`
 */
export const rowOrder = (columns: readonly OrderedColumn[], rowCount: number): Uint32Array => {
  const weighed = columns.map(({ role, values }) => ({ weight: weightOf(handlingOf[role]), values }));
  const ordered = weighed.sort((one, other) => one.weight - other.weight);
  const ranks = ordered.filter(({ weight }) => weight < 40).map(({ values }) => ranksOf(values));
  const rest = ordered.filter(({ weight }) => weight >= 40).map(({ values }) => values);
  const compareRows = (one: number, other: number): number => {
    for (const rank of ranks) {
      const difference = (rank[one] ?? 0) - (rank[other] ?? 0);
      if (difference !== 0) return difference;
    }
    for (const values of rest) {
      const difference = compareValues(values[one] ?? "", values[other] ?? "");
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return Uint32Array.from({ length: rowCount }, (_, row) => row).sort(compareRows);
};

export const inOrder = (values: readonly CellValue[], order: Uint32Array): readonly CellValue[] =>
  Array.from(order, (row) => values[row] ?? "");
