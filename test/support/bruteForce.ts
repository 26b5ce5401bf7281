import type { Interval } from "../../src/disclosure/audit/exact";
import type { PublishedTables } from "../../src/disclosure/audit/knowledge";
import type { Equations } from "../../src/disclosure/tables/equations";
import { tableFromText, type NamedTable } from "./disclosureTable";

const places = ["Amber", "Birch"];
const activities = ["cash", "kits"];

/** Two places by two activities, an organisation in each. @param people of the inner cells, place by place */
export const twoByTwo = (people: readonly number[]): NamedTable =>
  tableFromText(
    people
      .map((count, at) => {
        const [place = "", activity = ""] = [places[Math.floor(at / 2)], activities[at % 2]];
        return `${place} | ${activity} | org ${at} | ${count}`;
      })
      .join("\n"),
    [1, 1],
  );

/** Those of a table of two by two, place by place. */
export const innerCells = ({ cell }: NamedTable): readonly number[] =>
  places.flatMap((place) => activities.map((activity) => cell(place, activity)));

/** From what to what each cell that is no total can be, by trying out each figure from 0 to `most` in each of them. */
export const byTrying = (
  { figures, equations, roundingError = { below: 0, above: 0 } }: PublishedTables,
  most: number,
): ReadonlyMap<number, Interval> => {
  const addends = [...figures.keys()].map((cell) => addendsOf(equations, cell));
  const inner = [...figures.keys()].filter((cell) => !equations.total.includes(cell));
  const sumsWith = inner.map((one) => [...addends.keys()].filter((cell) => addends[cell]?.includes(one)));
  const found = new Map(inner.map((cell) => [cell, { low: Infinity, high: -Infinity }]));
  const trial = new Float64Array(figures.length).fill(NaN);
  /** Whether a sum is what was published of it, as far as both are known. */
  const fits = (cell: number): boolean => {
    const sum = addends[cell]?.reduce((total, each) => total + (trial[each] ?? 0), 0) ?? 0;
    const figure = figures[cell] ?? 0;
    return !(sum < figure - roundingError.below || sum > figure + roundingError.above);
  };
  const trying = (at: number): void => {
    const cell = inner[at];
    if (cell === undefined) {
      for (const [each, { low, high }] of found) {
        const count = trial[each] ?? NaN;
        found.set(each, { low: Math.min(low, count), high: Math.max(high, count) });
      }
      return;
    }
    for (let count = 0; count <= most; count += 1) {
      trial[cell] = count;
      if (sumsWith[at]?.every(fits)) trying(at + 1);
    }
    trial[cell] = NaN;
  };
  trying(0);
  return found;
};

/** The cells that are no totals, of which a cell is the sum. */
const addendsOf = (equations: Equations, cell: number): readonly number[] => {
  const equation = equations.total.indexOf(cell);
  if (equation < 0) return [cell];
  const parts = equations.parts.subarray(equations.start[equation], equations.start[equation + 1]);
  return [...parts].flatMap((part) => addendsOf(equations, part));
};
