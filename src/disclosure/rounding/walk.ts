import { Mask } from "../suppression/mask";
import type { Move } from "../suppression/move";
import { MoveSearch } from "../suppression/moveSearch";
import { equationsOfCells, type Equations, type EquationsOfCells } from "../tables/equations";

/** Steps in which nearly all moves are found. */
const mostSteps = 300;

/**
 * Walks figures to the multiples of a base beside them without an equation ever failing to add up: cells go up and down
 * together until one of them is a multiple, which stays, and so on (Cox 1987). Cells for which no such move is found are left
 * as they are.
 *
 * @param people NaN where a figure stands in no equation
 */
export const walkedToMultiples = (people: Float64Array, equations: Equations, base: number): Float64Array => {
  const links = equationsOfCells(equations, people.length);
  const open = new Mask(links, people.length, equations.total.length);
  const search = new MoveSearch(equations, links, open, new Float64Array(people.length).fill(1));
  const question = { mayGo: () => true, shy: new Uint8Array(people.length), mostCost: 0, mostSteps };
  const figures = people.slice();
  people.forEach((count, cell) => {
    if (count % base > 0) open.suppress(cell);
  });
  for (const cell of mostHeldFirst(links)) {
    const sign = 2 * ((people[cell] ?? 0) % base) > base ? 1 : -1;
    while (open.suppressed[cell] === 1) {
      const move = search.cheapest({ ...question, cell, sign });
      if (move === undefined) break;
      walk(move, figures, base);
      for (const at of move.cells) if ((figures[at] ?? 0) % base === 0) open.publish(at);
    }
  }
  return figures;
};

/** A cell of many sums has the fewest moves: it goes before its ways are blocked. */
const mostHeldFirst = ({ start }: EquationsOfCells): readonly number[] => {
  const sumsOf = (cell: number): number => (start[cell + 1] ?? 0) - (start[cell] ?? 0);
  return [...start.keys()].slice(0, -1).sort((one, other) => sumsOf(other) - sumsOf(one) || one - other);
};

/** As far as the first of the cells that comes to a multiple. */
const walk = ({ cells, signs }: Move, figures: Float64Array, base: number): void => {
  const ways = cells.map((cell, at) => {
    const over = (figures[cell] ?? 0) % base;
    return signs[at] === 1 ? base - over : over;
  });
  const distance = Math.min(...ways);
  cells.forEach((cell, at) => (figures[cell] = (figures[cell] ?? 0) + (signs[at] ?? 1) * distance));
};
