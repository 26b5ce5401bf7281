import type { CellValue } from "../table/grid";
import type { Column } from "../table/table";
import { handlingOf } from "./handling";

/** Fewer than this and two columns go together by chance. */
const leastDistinct = 5;

/** Do two columns name the same things, one to one, often enough not to be chance? Linear in rows. */
export const goOneToOne = (one: readonly CellValue[], other: readonly CellValue[]): boolean => {
  const forward = new Map<CellValue, CellValue>();
  const back = new Map<CellValue, CellValue>();
  let pairs = 0;
  for (let row = 0; row < one.length; row += 1) {
    const [a, b] = [one[row] ?? "", other[row] ?? ""];
    if (a === "" || b === "") continue;
    pairs += 1;
    if ((forward.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
    forward.set(a, b);
    back.set(b, a);
  }
  return forward.size >= leastDistinct && pairs >= 2 * forward.size;
};

/** Could this column, kept, be another name of a hidden thing? Figures, periods and places are not names. */
const couldName = (column: Column): boolean => handlingOf[column.role].kind === "activity";

const mustStayHidden = (column: Column): boolean => {
  const handling = handlingOf[column.role];
  return (
    ["organisation", "organisation-trace", "contact"].includes(handling.kind) ||
    (handling.kind === "place" && handling.level === "site")
  );
};

/**
 * Hidden columns that a kept one stands for, value for value (disclosure.md, attack 16).
 * The seam for `src/table`'s functional dependencies, when it finds them.
 */
export const revealedBy = (kept: Column, hidden: readonly Column[]): readonly Column[] =>
  couldName(kept)
    ? hidden.filter((column) => mustStayHidden(column) && goOneToOne(kept.values, column.values))
    : [];
