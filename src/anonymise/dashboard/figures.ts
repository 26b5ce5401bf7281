import type { CellValue } from "../../table/grid";
import type { AgeBand } from "../../table/people/ageBand";
import { peopleGroupOf, type PeopleGroup } from "../../table/people/peopleGroup";
import { distinctValues } from "../../table/relations/distinct";
import type { Column, Table } from "../../table/table";
import { numberIn } from "../../table/words/readNumber";
import { peopleColumns } from "./peopleColumns";

/** People of one sex and age that one row reports: what tables are added up from. */
export interface Figures {
  /** For each figure the position of its row in the table. */
  readonly row: Uint32Array;
  /** For each figure which of `groups` it counts. */
  readonly group: Uint32Array;
  readonly people: Float64Array;
  readonly groups: readonly PeopleGroup[];
  readonly rowsWithoutPeople: number;
  readonly rowsAboveTotal: number;
}

const peopleIn = (value: CellValue): number | undefined => {
  const count = numberIn(value);
  return count === undefined || !Number.isFinite(count) || count < 0 ? undefined : Math.round(count);
};

/** For each row the people of a column; undefined where it says none. */
const countsOf = ({ values: cells }: Column): ((row: number) => number | undefined) => {
  const { values, at } = distinctValues(cells);
  const counts = values.map(peopleIn);
  return (row) => counts[at[row] ?? -1];
};

/** Groups that have been met, each once. */
class Groups {
  readonly met: PeopleGroup[] = [];
  private readonly numbers = new Map<string, number>();

  number({ sex, age }: PeopleGroup): number {
    const key = JSON.stringify([sex, age?.from, age?.to]);
    const known = this.numbers.get(key) ?? this.met.length;
    if (known === this.met.length) {
      this.numbers.set(key, known);
      this.met.push({ ...(sex && { sex }), ...(age && { age }) });
    }
    return known;
  }
}

/** Whom a total counts: in sheets of one row a group, the group that a column names; else nobody says. */
const restGroups = ({ columns }: Table): ((row: number) => PeopleGroup) => {
  const column = columns.find(({ role }) => role === "population-group");
  if (column === undefined || peopleColumns(columns).groups.length > 0) return () => ({});
  const { values, at } = distinctValues(column.values);
  const groups = values.map((value) => peopleGroupOf(String(value)));
  return (row) => groups[at[row] ?? -1] ?? {};
};

/** What one row says: people of groups, and of everybody. */
interface RowCounts {
  readonly groups: readonly { readonly group: number; readonly count: number }[];
  /** Undefined where it says no total. */
  readonly whole: number | undefined;
}

/** People of a total that no group counts; undefined where there are none, and nothing else is said of the row. */
const restOf = ({ groups, whole }: RowCounts): number | undefined => {
  if (whole === undefined) return undefined;
  const rest = whole - sum(groups.map(({ count }) => count));
  return rest > 0 || groups.length === 0 ? rest : undefined;
};

const isAboveTotal = ({ groups, whole }: RowCounts): boolean =>
  whole !== undefined && sum(groups.map(({ count }) => count)) > whole;

/** Reads rows one by one. */
const rowReader = (table: Table, groups: Groups): ((row: number) => RowCounts) => {
  const { groups: told, totals } = peopleColumns(table.columns);
  const parts = told.map((column) => ({
    group: groups.number(column.detail.people ?? {}),
    of: countsOf(column),
  }));
  const wholes = totals.map(countsOf);
  return (row) => {
    const whole = wholes.map((of) => of(row)).filter((count) => count !== undefined);
    return {
      groups: parts.flatMap(({ group, of }) => {
        const count = of(row);
        return count === undefined ? [] : [{ group, count }];
      }),
      whole: whole.length === 0 ? undefined : sum(whole),
    };
  };
};

/** All people of the table by row, sex and age. People of a total that no group counts are of no stated sex and age. */
export const figuresOf = (table: Table): Figures => {
  const groups = new Groups();
  const read = rowReader(table, groups);
  const restGroup = restGroups(table);
  const [row, group, people]: [number[], number[], number[]] = [[], [], []];
  const add = (at: number, number: number, count: number): void => {
    row.push(at);
    group.push(number);
    people.push(count);
  };
  let [rowsWithoutPeople, rowsAboveTotal] = [0, 0];
  for (let at = 0; at < table.rowCount; at += 1) {
    const counts = read(at);
    const rest = restOf(counts);
    for (const part of counts.groups) add(at, part.group, part.count);
    if (rest !== undefined) add(at, groups.number(restGroup(at)), rest);
    else if (counts.groups.length === 0) rowsWithoutPeople += 1;
    if (isAboveTotal(counts)) rowsAboveTotal += 1;
  }
  return {
    ...{ row: Uint32Array.from(row), group: Uint32Array.from(group), people: Float64Array.from(people) },
    ...{ groups: groups.met, rowsWithoutPeople, rowsAboveTotal },
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** @example ageText({ from: 0, to: 17 }) // "0–17" */
export const ageText = ({ from, to }: AgeBand): string => (to === undefined ? `${from}+` : `${from}–${to}`);
