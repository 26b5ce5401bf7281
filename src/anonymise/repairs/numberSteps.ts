import type { RepairStep } from "../../disclosure/repairs/repair";
import { handlingOf } from "../handling";
import { countsPeople, peopleIn, smallNumbersIn } from "../measures/smallNumbers";
import { strictTopicOf } from "../measures/strictTopics";
import type { SeenColumn } from "../measures/copyKey";
import { blanked, seenAs, type Repairing } from "./repairing";

/** A column of numbers of people, and its place among the copy's columns. */
interface PeopleColumn {
  readonly at: number;
  readonly seen: SeenColumn;
  readonly isTotal: boolean;
  readonly people: Float64Array;
}

const isTotal = ({ role }: SeenColumn): boolean => {
  const handling = handlingOf[role];
  return handling.kind === "population" && handling.isTotal;
};

const peopleColumns = (columns: readonly SeenColumn[]): readonly PeopleColumn[] =>
  columns.flatMap((seen, at) =>
    countsPeople(seen) ? [{ at, seen, isTotal: isTotal(seen), people: peopleIn(seen) }] : [],
  );

/** The column with the largest total of a row, the first of several. */
const largestTotal = (columns: readonly PeopleColumn[], row: number): PeopleColumn | undefined => {
  const totals = columns.filter((column) => column.isTotal && (column.people[row] ?? NaN) >= 0);
  return totals.reduce<PeopleColumn | undefined>(
    (best, one) => (best !== undefined && (best.people[row] ?? 0) >= (one.people[row] ?? 0) ? best : one),
    undefined,
  );
};

/** The people that the copy counts in each row: its largest total, else all its numbers together. */
export const peopleCounted = (columns: readonly SeenColumn[], rows: number): Float64Array => {
  const counting = peopleColumns(columns);
  return Float64Array.from({ length: rows }, (_, row) => {
    const total = largestTotal(counting, row);
    if (total !== undefined) return total.people[row] ?? 0;
    return counting.reduce((sum, { people }) => sum + (people[row] || 0), 0);
  });
};

/** Only the largest total of a row stays; rows without one stay as they are. No step where the copy has no totals. */
export const onlyTotal = ({ columns }: Repairing): RepairStep => {
  const counting = peopleColumns(columns.map(seenAs));
  if (!counting.some((column) => column.isTotal) || counting.length < 2) return new Map();
  return new Map(
    counting.map((column) => [
      column.at,
      blanked(column.seen.cells, (row) => {
        const total = largestTotal(counting, row);
        return total !== undefined && total !== column;
      }),
    ]),
  );
};

/** Small numbers are left blank, and with them the totals of the row: whoever has the total subtracts the others. */
export const blankNumbers = ({ columns, rules }: Repairing): RepairStep => {
  const seen = columns.map(seenAs);
  const topicOf = strictTopicOf(seen);
  return new Map(
    peopleColumns(seen).map(({ at, isTotal: tells, seen: column }) => {
      const small = new Set(smallNumbersIn(column, topicOf, rules).map(({ row }) => row));
      return [at, blanked(column.cells, (row) => tells || small.has(row))];
    }),
  );
};
