import { smallCounts, type SmallCount } from "../../disclosure/measures/smallCounts";
import { defaultRules } from "../../disclosure/rules/rules";
import type { CellValue } from "../../table/grid";
import { push } from "../../table/words/phrases";
import { readNumber } from "../../table/words/readNumber";
import type { CopyColumn } from "../copy";
import { handlingOf } from "../handling";
import type { RowsInOriginal, SmallNumbers } from "./copyMeasures";
import { strictTopicOf, type StrictTopic } from "./strictTopics";

/** Columns that count people who were reached; a target is nobody yet. */
const countsPeople = ({ role }: CopyColumn): boolean =>
  handlingOf[role].kind === "population" && role !== "population-group" && role !== "target";

const people = (value: CellValue): number =>
  typeof value === "number" ? value : typeof value === "string" ? (readNumber(value) ?? NaN) : NaN;

const peopleIn = ({ cells: { values, at } }: CopyColumn): Float64Array => {
  const counts = values.map(people);
  return Float64Array.from(at, (place) => counts[place] ?? NaN);
};

/** Small numbers of people in each column, apart for each strict sub-cluster. */
export const smallNumbers = (
  columns: readonly CopyColumn[],
  inOriginal: (rows: readonly number[], column: number) => RowsInOriginal,
): readonly SmallNumbers[] => {
  const topicOf = strictTopicOf(columns);
  return columns.flatMap((column, at) => {
    if (!countsPeople(column)) return [];
    const byTopic = new Map<StrictTopic | undefined, SmallCount[]>();
    for (const found of smallCounts(peopleIn(column), topicOf, defaultRules)) {
      push(byTopic, topicOf(found.row), found);
    }
    return [...byTopic].map(([topic, found]) => ({
      ...{ header: column.header, topic, minimum: found[0]?.minimum ?? 0 },
      ...inOriginal(
        found.map(({ row }) => row),
        at,
      ),
    }));
  });
};
