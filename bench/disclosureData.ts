import { contributorsOf } from "../src/disclosure/measures/contributors";
import { hierarchyOf } from "../src/disclosure/tables/hierarchy";
import type { TableSource } from "../src/disclosure/tables/table";
import { rowsWith, type DistinctValues } from "../src/table/relations/distinct";

/** The same numbers from 0 to 1 at every run, from a seed (a linear congruential generator). */
const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** Rows of a made-up 4W: who does what, where and when, as positions. */
export interface MadeRows {
  readonly governorate: DistinctValues;
  readonly district: DistinctValues;
  readonly subdistrict: DistinctValues;
  readonly subSector: DistinctValues;
  readonly activity: DistinctValues;
  readonly month: DistinctValues;
  readonly organisation: DistinctValues;
  readonly people: Float64Array;
}

const subdistricts = 272;
const activities = 60;
const organisations = 120;

/**
 * Rows as a response looks like: few organisations, places and activities have most of them, every month others, and most
 * numbers of people are small.
 */
export const madeRows = (rows: number, seed: number): MadeRows => {
  const random = seeded(seed);
  const skewed = (count: number, power: number): number => Math.floor(random() ** power * count);
  const who = new Uint32Array(rows);
  const where = new Uint32Array(rows);
  const what = new Uint32Array(rows);
  const when = new Uint32Array(rows);
  const people = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const organisation = skewed(organisations, 1.3);
    const month = Math.floor(random() * 12);
    who[row] = organisation;
    when[row] = month;
    where[row] = (month * 4 + skewed(subdistricts, 1.7)) % subdistricts;
    what[row] = (month + skewed(activities, 1.6)) % activities;
    people[row] = 1 + Math.floor(Math.exp(6 * random() ** 1.5));
  }
  const column = (at: Uint32Array, count: number): DistinctValues => ({
    values: Array.from({ length: count }, (_, place) => `value ${place}`),
    at,
  });
  return {
    governorate: column(
      where.map((place) => Math.floor((place * 14) / subdistricts)),
      14,
    ),
    district: column(
      where.map((place) => Math.floor((place * 62) / subdistricts)),
      62,
    ),
    subdistrict: column(where, subdistricts),
    subSector: column(
      what.map((activity) => activity % 6),
      6,
    ),
    activity: column(what, activities),
    month: column(when, 12),
    organisation: column(who, organisations),
    people,
  };
};

/** The rows of one month, as if nobody had reported in another. */
export const monthOf = (made: MadeRows, month: number): MadeRows => {
  const rows = rowsWith(made.month.at, new Set([month]));
  const some = ({ values, at }: DistinctValues): DistinctValues => ({
    values,
    at: Uint32Array.from(rows, (row) => at[row] ?? 0),
  });
  return {
    governorate: some(made.governorate),
    district: some(made.district),
    subdistrict: some(made.subdistrict),
    subSector: some(made.subSector),
    activity: some(made.activity),
    month: some(made.month),
    organisation: some(made.organisation),
    people: Float64Array.from(rows, (row) => made.people[row] ?? 0),
  };
};

/** Place, as fine as said, by sub-sector and activity, with all totals. */
export const madeTable = (made: MadeRows, placeLevels: 2 | 3): TableSource => {
  const rows = made.people.length;
  const places = [made.governorate, made.district, made.subdistrict].slice(0, placeLevels);
  return {
    dimensions: [hierarchyOf(places, rows), hierarchyOf([made.subSector, made.activity], rows)],
    shapes: [[placeLevels, 2]],
    people: made.people,
    contributors: contributorsOf(made.organisation),
  };
};
