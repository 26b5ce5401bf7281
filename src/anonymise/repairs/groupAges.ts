import type { RepairStep } from "../../disclosure/repairs/repair";
import type { Column } from "../../table/table";
import { push } from "../../table/words/phrases";
import { plainColumn } from "../cell";
import type { ColumnOnItsWay } from "../copyColumns";
import { peopleIn, smallNumbersIn } from "../measures/smallNumbers";
import { strictTopicOf } from "../measures/strictTopics";
import type { CleanText } from "../text";
import { blanked, saying, seenAs, type Repairing } from "./repairing";

/** Between the headers of columns whose numbers stand together. */
const plus = " + ";

/** Columns that count the same people but for their ages; undefined for a column that tells no age. */
const groupOf = ({ detail: { people, month } }: Column): string | undefined =>
  people?.age && JSON.stringify([people.sex, people.disability, people.displacement, month]);

const agesApart = (columns: readonly ColumnOnItsWay[]): readonly (readonly number[])[] => {
  const groups = new Map<string, number[]>();
  columns.forEach(({ column, recipe }, at) => {
    const group = recipe.role === "population" ? groupOf(column) : undefined;
    if (group !== undefined) push(groups, group, at);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
};

const together = (headers: readonly CleanText[]): CleanText => {
  let start = 0;
  const kept = headers.flatMap((header) => {
    const moved = header.kept.map((hit) => ({ ...hit, stands: hit.stands + start }));
    start += header.text.length + plus.length;
    return moved;
  });
  return {
    text: headers.map(({ text }) => text).join(plus),
    hits: headers.flatMap(({ hits }) => hits),
    kept,
  };
};

const blankColumn = (parts: readonly ColumnOnItsWay[], rows: number): readonly ColumnOnItsWay[] => {
  const [first] = parts;
  if (first === undefined) return [];
  const header = together(parts.map((part) => part.header));
  const column = { ...first.column, detail: {} };
  return [{ ...first, column, header, treated: plainColumn(saying(rows, () => "")) }];
};

/**
 * Numbers of people of several ages become one number, in a column of its own, where one of them is small: no total changes.
 *
 * @returns the columns with those that were added, and the step: none of either where no ages stand side by side
 */
export const groupAges = (
  state: Repairing,
): { readonly columns: readonly ColumnOnItsWay[]; readonly step: RepairStep } => {
  const { columns, table, rules } = state;
  const groups = agesApart(columns);
  if (groups.length === 0) return { columns, step: new Map() };
  const topicOf = strictTopicOf(columns.map(seenAs));
  const step = new Map<number, ReturnType<typeof saying>>();
  const added = groups.flatMap((group, number) => {
    const parts = group.flatMap((at) => columns[at] ?? []);
    const seen = parts.map(seenAs);
    const small = new Set(seen.flatMap((one) => smallNumbersIn(one, topicOf, rules).map(({ row }) => row)));
    const people = seen.map(peopleIn);
    const sum = (row: number): number => people.reduce((total, each) => total + (each[row] || 0), 0);
    group.forEach((at, part) => {
      const cells = seen[part]?.cells;
      if (cells !== undefined)
        step.set(
          at,
          blanked(cells, (row) => small.has(row)),
        );
    });
    step.set(
      columns.length + number,
      saying(table.rowCount, (row) => (small.has(row) ? sum(row) : "")),
    );
    return blankColumn(parts, table.rowCount);
  });
  return { columns: [...columns, ...added], step };
};
