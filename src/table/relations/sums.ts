import type { Draft } from "../draft";
import { numberIn } from "../words/readNumber";

/** Rows that are enough to tell a sum from an accident. */
const enoughRows = 200;
const leastRows = 4;

/** The first numbers of a column, row by row; blanks count nothing, texts are `NaN`. */
export function numbersOf({ bare }: Draft): readonly number[] {
  return bare.values.slice(0, enoughRows).map((value) => {
    if (value === "") return 0;
    return numberIn(value) ?? Number.NaN;
  });
}

/** True when a column is the sum of two parts or more, row by row in nearly all rows, and not always nothing. */
export function isTotalOf(total: readonly number[], parts: readonly (readonly number[])[]): boolean {
  if (parts.length < 2 || total.length < leastRows) return false;
  let [right, filled] = [0, 0];
  total.forEach((value, row) => {
    const sum = parts.reduce((before, part) => before + (part[row] ?? 0), 0);
    if (value === sum) right += 1;
    if (value !== 0) filled += 1;
  });
  return right >= 0.95 * total.length && filled >= leastRows;
}
