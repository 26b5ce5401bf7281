import type { Alternative } from "../alternative";
import { equationsOfCells, signedSum, type EquationsOfCells } from "../tables/equations";
import type { Knowledge, PublishedTables } from "./knowledge";

/** How far each cell has been shown to be able to go, in people less and people more than the truth. */
export interface Reach {
  readonly less: Float64Array;
  readonly more: Float64Array;
}

/**
 * The alternatives among those offered that no sum contradicts: whole people, all equations right, and no cell whose figure is
 * published exactly. Whether they leave a rounded figure as it is, each reader's knowledge tells (`reachOf`).
 */
export const consistent = (
  alternatives: readonly Alternative[],
  published: PublishedTables,
): readonly Alternative[] => {
  const links = equationsOfCells(published.equations, published.figures.length);
  const change = new Float64Array(published.figures.length);
  return alternatives.filter((alternative) => isConsistent(alternative, published, links, change));
};

const isConsistent = (
  { cells, changes }: Alternative,
  { figures, equations, roundingError }: PublishedTables,
  links: EquationsOfCells,
  change: Float64Array,
): boolean => {
  const isOpen = (cell: number): boolean => roundingError !== undefined || Number.isNaN(figures[cell]);
  const sound = cells.every((cell, at) => isOpen(cell) && Number.isInteger(changes[at]));
  if (!sound || new Set(cells).size < cells.length) return false;
  cells.forEach((cell, at) => (change[cell] = changes[at] ?? 0));
  const balanced = cells.every((cell) => {
    for (let at = links.start[cell] ?? 0; at < (links.start[cell + 1] ?? 0); at += 1) {
      if (signedSum(change, equations, links.equation[at] ?? 0) !== 0) return false;
    }
    return true;
  });
  for (const cell of cells) change[cell] = 0;
  return balanced;
};

/** How far cells go in the alternatives that a reader can't contradict from what it knows. */
export const reachOf = (
  alternatives: readonly Alternative[],
  { figures, least, most }: Knowledge,
  people: Float64Array,
): Reach => {
  const reach: Reach = { less: new Float64Array(figures.length), more: new Float64Array(figures.length) };
  for (const { cells, changes } of alternatives) {
    const possible = cells.every((cell, at) => {
      const figure = (people[cell] ?? 0) + (changes[at] ?? 0);
      return Number.isNaN(figures[cell]) && figure >= (least[cell] ?? 0) && figure <= (most[cell] ?? 0);
    });
    if (!possible) continue;
    cells.forEach((cell, at) => {
      const change = changes[at] ?? 0;
      reach.more[cell] = Math.max(reach.more[cell] ?? 0, change);
      reach.less[cell] = Math.max(reach.less[cell] ?? 0, -change);
    });
  }
  return reach;
};
