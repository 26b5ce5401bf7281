import { oneToOne } from "../table/dependencies";
import type { Column } from "../table/table";
import { distinctValues } from "./distinct";
import { handlingOf } from "./handling";

/** Fewer than this and two columns go together by chance. */
const leastDistinct = 5;

/** Do two columns name the same things, one to one, often enough not to be chance? Linear in rows. */
const standFor = (one: Column, other: Column): boolean =>
  oneToOne(one, other) && distinctValues(one.values).values.length >= leastDistinct;

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
 */
export const revealedBy = (kept: Column, hidden: readonly Column[]): readonly Column[] =>
  couldName(kept) ? hidden.filter((column) => mustStayHidden(column) && standFor(kept, column)) : [];
