import { oneToOne } from "../table/relations/dependencies";
import { distinctValues } from "../table/relations/distinct";
import { givesAway } from "../table/relations/giveaways";
import type { Column, Reason } from "../table/table";
import { handlingOf } from "./handling";

/** Fewer than this and two columns go together by chance. */
const leastDistinct = 5;

/** Do two columns name the same things, one to one but for two rows in a hundred, often enough not to be chance? */
const standFor = (one: Column, other: Column): boolean => {
  const [ones, others] = [distinctValues(one.values), distinctValues(other.values)];
  if (ones.values.length < leastDistinct) return false;
  return (
    oneToOne(one, other) || (givesAway(ones, others) !== undefined && givesAway(others, ones) !== undefined)
  );
};

/** Could this column, kept, be another name of a hidden thing? Figures, periods and places are not names. */
const couldName = (column: Column): boolean => handlingOf[column.role].kind === "activity";

/** Could its values lead a reader to a hidden thing? */
const couldTell = (column: Column): boolean =>
  ["activity", "place"].includes(handlingOf[column.role].kind) && column.role !== "status";

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

/** What a kept column gives away of hidden ones: whoever knows its value knows theirs, in nearly all rows. */
export const givenAwayBy = (kept: Column, hidden: readonly Column[]): readonly Reason[] =>
  !couldTell(kept)
    ? []
    : hidden.filter(mustStayHidden).flatMap((column) => {
        const found = givesAway(distinctValues(kept.values), distinctValues(column.values));
        if (found === undefined) return [];
        const percent = Math.floor(found.share * 100);
        const data = { header: column.header || `#${column.index + 1}`, percent, count: found.rows };
        return [{ key: "gives-away", data }];
      });
