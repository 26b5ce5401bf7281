import type { CellValue } from "./grid";

/** All that is needed of a column to compare it with another. */
interface Values {
  readonly index: number;
  readonly values: readonly CellValue[];
}

/** Each value of the column `determinant` stands beside one value only of the column `dependent`. */
export interface Dependency {
  /** Sheet columns. */
  readonly determinant: number;
  readonly dependent: number;
}

/**
 * True when each value of `a` stands beside only one value of `b` (a functional dependency, Codd 1971).
 * Rows where either is empty are left out; `a` must have two values at least, and one of them twice, for an
 * accident is no dependency. Linear in rows, and stops at the first contradiction.
 */
export function determines(a: Pick<Values, "values">, b: Pick<Values, "values">): boolean {
  const beside = new Map<CellValue, CellValue>();
  let rows = 0;
  for (let row = 0; row < a.values.length; row += 1) {
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
export function oneToOne(a: Pick<Values, "values">, b: Pick<Values, "values">): boolean {
  return determines(a, b) && determines(b, a);
}

/** Which of the columns `from` give away which of the columns `to`: kept columns beside removed or coded ones. */
export function findDependencies<T extends Values>(
  columns: readonly T[],
  from: (column: T) => boolean,
  to: (column: T) => boolean,
): readonly Dependency[] {
  return columns
    .filter(from)
    .flatMap((determinant) =>
      columns
        .filter(
          (dependent) => dependent !== determinant && to(dependent) && determines(determinant, dependent),
        )
        .map((dependent) => ({ determinant: determinant.index, dependent: dependent.index })),
    );
}
