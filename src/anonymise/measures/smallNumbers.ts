import { smallCounts, type SmallCount } from "../../disclosure/measures/smallCounts";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import { push } from "../../table/words/phrases";
import { numberIn } from "../../table/words/readNumber";
import type { CopyColumn } from "../copy";
import { handlingOf } from "../handling";
import type { SeenColumn } from "./copyKey";
import type { RowsInOriginal, SmallNumbers } from "./copyMeasures";
import { strictTopicOf, type StrictTopic } from "./strictTopics";

/** Columns that count people who were reached; a target is nobody yet. */
export const countsPeople = ({ role }: Pick<SeenColumn, "role">): boolean =>
  handlingOf[role].kind === "population" && role !== "population-group" && role !== "target";

/** The numbers of people of a column, a row each; NaN where there is none. */
export const peopleIn = ({ cells: { values, at } }: SeenColumn): Float64Array => {
  const counts = values.map((value) => numberIn(value) ?? NaN);
  const people = new Float64Array(at.length);
  for (let row = 0; row < at.length; row += 1) people[row] = counts[at[row] ?? 0] ?? NaN;
  return people;
};

/** For a column of numbers of people those that are small for their sub-cluster. */
export const smallNumbersIn = (
  column: SeenColumn,
  topicOf: (row: number) => StrictTopic | undefined,
  rules: DisclosureRules,
): readonly SmallCount[] => (countsPeople(column) ? smallCounts(peopleIn(column), topicOf, rules) : []);

/** Rows in which a small number of people stands, from top to bottom. */
export const smallNumberRows = (
  columns: readonly SeenColumn[],
  rules: DisclosureRules,
): readonly number[] => {
  const topicOf = strictTopicOf(columns);
  const rows = columns.flatMap((column) => smallNumbersIn(column, topicOf, rules).map(({ row }) => row));
  return [...new Set(rows)].sort((one, other) => one - other);
};

/** Small numbers of people in each column, apart for each strict sub-cluster. */
export const smallNumbers = (
  columns: readonly CopyColumn[],
  rules: DisclosureRules,
  inOriginal: (rows: readonly number[], column: number) => RowsInOriginal,
): readonly SmallNumbers[] => {
  const topicOf = strictTopicOf(columns);
  return columns.flatMap((column, at) => {
    const byTopic = new Map<StrictTopic | undefined, SmallCount[]>();
    for (const found of smallNumbersIn(column, topicOf, rules)) push(byTopic, topicOf(found.row), found);
    return [...byTopic].map(([topic, found]) => ({
      ...{ header: column.header, topic, minimum: found[0]?.minimum ?? 0 },
      ...inOriginal(
        found.map(({ row }) => row),
        at,
      ),
    }));
  });
};
