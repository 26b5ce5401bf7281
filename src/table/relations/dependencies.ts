import type { CellValue } from "../grid";

/** All that is needed of a column to compare it with another. */
interface Values {
  readonly values: readonly CellValue[];
}

/** Rows that are compared, evenly spread: what holds in so many is no accident. */
const enoughRows = 4000;

/**
 * True when each value of `a` stands beside only one value of `b` (a functional dependency, Codd 1971), in as many rows as
 * are looked at. Rows where either is empty are left out; `a` must have two values at least, and one of them twice, for an
 * accident is no dependency. Stops at the first contradiction.
 */
export function determines(a: Values, b: Values): boolean {
  const beside = new Map<CellValue, CellValue>();
  const step = Math.max(1, Math.floor(a.values.length / enoughRows));
  let rows = 0;
  for (let row = 0; row < a.values.length; row += step) {
    const key = a.values[row] ?? "";
    const value = b.values[row] ?? "";
    if (key === "" || value === "") continue;
    rows += 1;
    const known = beside.get(key);
    if (known === undefined) beside.set(key, value);
    else if (known !== value) return false;
  }
  return beside.size >= 2 && rows > beside.size;
}

/** True when two columns stand for each other, value by value. */
export function oneToOne(a: Values, b: Values): boolean {
  return determines(a, b) && determines(b, a);
}
