import type { Column } from "../../table/table";
import type { AgeBand } from "../../table/people/ageBand";
import type { PeopleGroup } from "../../table/people/peopleGroup";

/** The columns of a sheet that count each person once. */
export interface PeopleColumns {
  /** Of which sex and age; together all people that are told apart. */
  readonly groups: readonly Column[];
  /** Of everybody, beside the groups or instead of them; several where months are columns. */
  readonly totals: readonly Column[];
}

const groupOf = ({ detail }: Column): PeopleGroup => detail.people ?? {};

const tellsSexOrAge = (column: Column): boolean => {
  const { sex, age } = groupOf(column);
  return sex !== undefined || age !== undefined;
};

const liesIn = (inner: AgeBand, outer: AgeBand): boolean =>
  inner.from >= outer.from && (inner.to ?? Infinity) <= (outer.to ?? Infinity);

/** "Female" and "Children" are told again, and finer, by "Girls". Bands of age that overlap are taken for different people. */
const isToldFinerBy = (coarse: PeopleGroup, fine: PeopleGroup): boolean => {
  if (coarse.sex !== undefined && coarse.sex !== fine.sex) return false;
  if (coarse.age !== undefined && (fine.age === undefined || !liesIn(fine.age, coarse.age))) return false;
  return (
    (coarse.sex === undefined && fine.sex !== undefined) ||
    (coarse.age === undefined && fine.age !== undefined)
  );
};

/** Columns that tell people apart by nothing but sex and age, where there are any: others count the same people again. */
const onePartition = (columns: readonly Column[]): readonly Column[] => {
  const able = columns.filter((column) => groupOf(column).disability === undefined);
  const plain = able.filter((column) => groupOf(column).displacement === undefined);
  return plain.length > 0 ? plain : able;
};

/** The columns to count, so that nobody is counted twice. A target is nobody yet. */
export const peopleColumns = (columns: readonly Column[]): PeopleColumns => {
  const counting = columns.filter(({ role }) => role === "population" || role === "population-total");
  const told = onePartition(counting.filter(tellsSexOrAge));
  const groups = told.filter((coarse) => !told.some((fine) => isToldFinerBy(groupOf(coarse), groupOf(fine))));
  const whole = counting.filter((column) => Object.keys(groupOf(column)).length === 0);
  const totals = whole.filter(({ role }) => role === "population-total");
  const [first, ...more] = totals.length > 0 ? totals : whole;
  const months = more.filter(({ detail }) => detail.month !== undefined);
  if (first === undefined) return { groups, totals: [] };
  return { groups, totals: first.detail.month === undefined ? [first] : [first, ...months] };
};
