import type { Alternative } from "../alternative";
import type { Contributions } from "../tables/contributions";
import type { Table } from "../tables/table";
import type { Viewer } from "./view";

/** Adds what several alternatives change. */
export const combined = (alternatives: readonly Alternative[]): Alternative => {
  const sums = new Map<number, number>();
  for (const { cells, changes } of alternatives) {
    cells.forEach((cell, at) => sums.set(cell, (sums.get(cell) ?? 0) + (changes[at] ?? 0)));
  }
  const left = [...sums].filter(([, change]) => change !== 0);
  return { cells: left.map(([cell]) => cell), changes: left.map(([, change]) => change) };
};

/**
 * The organisations that know better: those who know a cell that differs, or gave more to one than the alternative has.
 */
export const refutedBy = (
  { cells, changes }: Alternative,
  { people, contributions }: Pick<Table, "people" | "contributions">,
): ReadonlySet<Viewer> => {
  const refuting = new Set<Viewer>();
  cells.forEach((cell, at) => {
    const count = people[cell] ?? 0;
    addThoseWhoKnow(refuting, contributions, cell, Math.min(count, count + (changes[at] ?? 0)), count);
  });
  return refuting;
};

/** Contributions stand in descending order: who gave less than is left, and not all, knows nothing against it. */
const addThoseWhoKnow = (
  refuting: Set<Viewer>,
  { start, organisation, people, knowsAll }: Contributions,
  cell: number,
  left: number,
  count: number,
): void => {
  const end = start[cell + 1] ?? 0;
  for (let place = start[cell] ?? 0; place < end; place += 1) {
    const own = people[place] ?? 0;
    if (own <= left && own < count) return;
    if (own > left || knowsAll[place] === 1) refuting.add(organisation[place] ?? 0);
  }
};

/** The organisations that know a cell whatever is published. */
export const knowing = (
  { start, organisation, knowsAll }: Contributions,
  cell: number,
): ReadonlySet<Viewer> => {
  const found = new Set<Viewer>();
  for (let place = start[cell] ?? 0; place < (start[cell + 1] ?? 0); place += 1) {
    if (knowsAll[place] === 1) found.add(organisation[place] ?? 0);
  }
  return found;
};
