import { countEquations, eachCell, equationsOfCells, type Equations } from "../tables/equations";
import type { Knowledge } from "./knowledge";

/** From what to what the figure of each cell can be; the same number twice where it is known. */
export interface Bounds {
  readonly low: Float64Array;
  /** Infinity where nothing bounds a cell from above. */
  readonly high: Float64Array;
}

/** How often an equation is used again after its cells got narrower: what is left undone leaves bounds wide, never wrong. */
const mostTurns = 40;
const tolerance = 1e-6;

/**
 * What a reader computes with nothing but sums: each cell of an equation lies between what the others leave at most and at
 * least (bounds propagation), again and again, in whole people. The true interval is never wider than this, so a cell
 * pinned here is surely disclosed; it may be narrower, which only linear programming tells.
 */
export const propagatedBounds = ({ figures, least, most, equations }: Knowledge): Bounds => {
  const low = figures.map((figure, cell) => (Number.isNaN(figure) ? (least[cell] ?? 0) : figure));
  const high = figures.map((figure, cell) => (Number.isNaN(figure) ? (most[cell] ?? Infinity) : figure));
  const links = equationsOfCells(equations, figures.length);
  const turns = new Uint8Array(countEquations(equations));
  const queue = Array.from(turns, (_, equation) => equation);
  const waiting = new Uint8Array(turns.length).fill(1);
  for (let equation = queue.pop(); equation !== undefined; equation = queue.pop()) {
    waiting[equation] = 0;
    for (const cell of narrowed(equations, equation, { low, high })) {
      for (let at = links.start[cell] ?? 0; at < (links.start[cell + 1] ?? 0); at += 1) {
        const other = links.equation[at] ?? 0;
        if (waiting[other] === 1 || (turns[other] ?? 0) >= mostTurns) continue;
        turns[other] = (turns[other] ?? 0) + 1;
        waiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return { low, high };
};

/** Narrows the cells of one equation, and says which. */
const narrowed = (equations: Equations, equation: number, { low, high }: Bounds): readonly number[] => {
  const sums = signedSums(equations, equation, { low, high });
  const found: number[] = [];
  eachCell(equations, equation, (cell, sign) => {
    const from = low[cell] ?? 0;
    const to = high[cell] ?? 0;
    if (from === to) return;
    const [ownLeast, ownMost] = sign > 0 ? [from, to] : [-to, -from];
    const least = -sums.most.without(ownMost);
    const most = -sums.least.without(ownLeast);
    const [newLow, newHigh] = sign > 0 ? [least, most] : [-most, -least];
    const raised = Math.ceil(newLow - tolerance);
    const lowered = Math.floor(newHigh + tolerance);
    if (raised <= from && lowered >= to) return;
    low[cell] = Math.max(from, raised);
    high[cell] = Math.min(to, lowered);
    found.push(cell);
  });
  return found;
};

/** A sum, some of whose terms may be infinite. */
class OpenSum {
  private finite = 0;
  private infinite = 0;
  constructor(private readonly limit: number) {}

  add(term: number): void {
    if (Number.isFinite(term)) this.finite += term;
    else this.infinite += 1;
  }

  without(term: number): number {
    const others = this.infinite - (Number.isFinite(term) ? 0 : 1);
    if (others > 0) return this.limit;
    return Number.isFinite(term) ? this.finite - term : this.finite;
  }
}

/** The least and the most that the signed cells of an equation can add up to. */
const signedSums = (equations: Equations, equation: number, { low, high }: Bounds) => {
  const least = new OpenSum(-Infinity);
  const most = new OpenSum(Infinity);
  eachCell(equations, equation, (cell, sign) => {
    least.add(sign > 0 ? (low[cell] ?? 0) : -(high[cell] ?? 0));
    most.add(sign > 0 ? (high[cell] ?? 0) : -(low[cell] ?? 0));
  });
  return { least, most };
};
