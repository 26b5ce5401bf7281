import { eachCell, type Equations, type EquationsOfCells } from "../tables/equations";
import { Balance } from "./balance";
import type { Mask } from "./mask";
import type { Move, MoveQuestion } from "./move";

interface Candidate {
  readonly cell: number;
  readonly sign: 1 | -1;
  readonly price: number;
  readonly rank: number;
}

/** Cells a move may have: longer ones are rarely the cheapest. */
const mostCells = 40;
/** Candidates looked into at each step. */
const breadth = 6;

/**
 * Looks for the cheapest move of a cell, depth first, with a bound on cost and steps (branch and bound). An equation that
 * does not add up is repaired by one more cell, which may break others, until none is broken.
 */
export class MoveSearch {
  private readonly balance: Balance;
  private best: Move | undefined;
  private bound = 0;
  private steps = 0;

  constructor(
    private readonly equations: Equations,
    private readonly links: EquationsOfCells,
    private readonly mask: Mask,
    private readonly costs: Float64Array,
    /** The cells there are to choose from at no cost, where these are more than the suppressed ones. */
    private readonly choices: Mask = mask,
  ) {
    this.balance = new Balance(links, costs.length, equations.total.length);
  }

  cheapest(question: MoveQuestion): Move | undefined {
    this.best = undefined;
    this.bound = question.mostCost;
    this.steps = question.mostSteps;
    if (!question.mayGo(question.cell, question.sign)) return undefined;
    this.balance.apply(question.cell, question.sign);
    this.explore(this.priceOf(question.cell, question.sign, question), question);
    this.balance.undo();
    return this.best;
  }

  private explore(cost: number, question: MoveQuestion): void {
    const equation = this.balance.mostConstrained(this.choices.inEquation);
    if (equation < 0) {
      this.remember(cost, question);
      return;
    }
    this.steps -= 1;
    if (this.balance.path.length >= mostCells) return;
    for (const { cell, sign, price } of this.candidates(equation, cost, question)) {
      if (this.steps <= 0 || (this.best !== undefined && this.best.cost === 0)) return;
      if (price > 0 && cost + price >= this.bound) continue;
      this.balance.apply(cell, sign);
      this.explore(cost + price, question);
      this.balance.undo();
    }
  }

  private remember(cost: number, question: MoveQuestion): void {
    const cells = this.balance.path.slice();
    const signs = cells.map((cell) => (this.balance.change[cell] === 1 ? 1 : -1));
    const hides = cells.filter((cell, at) => this.priceOf(cell, signs[at] ?? 1, question) > 0);
    this.best = { cells, signs, hides, cost };
    this.bound = cost;
  }

  private candidates(equation: number, cost: number, question: MoveQuestion): readonly Candidate[] {
    const found: Candidate[] = [];
    const direction = (this.balance.gap[equation] ?? 0) > 0 ? -1 : 1;
    eachCell(this.equations, equation, (cell, coefficient) => {
      if (this.balance.change[cell] !== 0) return;
      const sign = direction * coefficient > 0 ? 1 : -1;
      const price = this.priceOf(cell, sign, question);
      if (price > 0 && cost + price >= this.bound) return;
      if (!question.mayGo(cell, sign)) return;
      const rank = this.rankOf(cell, sign, price, question);
      if (found.length === breadth && rank >= (found[breadth - 1]?.rank ?? 0)) return;
      if (found.length === breadth) found.pop();
      let place = found.length;
      while (place > 0 && (found[place - 1]?.rank ?? 0) > rank) place -= 1;
      found.splice(place, 0, { cell, sign, price, rank });
    });
    return found;
  }

  /** Less is better: cells that cost nothing, repair more than they break, and leave no equation without a way out. */
  private rankOf(cell: number, sign: number, price: number, { shy }: MoveQuestion): number {
    const { start, equation, sign: coefficients } = this.links;
    let rank = 3 * price + 0.5 * (shy[cell] ?? 0);
    for (let at = start[cell] ?? 0; at < (start[cell + 1] ?? 0); at += 1) {
      const touched = equation[at] ?? 0;
      const before = this.balance.gap[touched] ?? 0;
      const after = before + sign * (coefficients[at] ?? 0);
      rank += Math.abs(after) - Math.abs(before);
      const others = (this.choices.inEquation[touched] ?? 0) - (this.choices.suppressed[cell] ?? 0);
      if (after !== 0 && before === 0 && others === 0) rank += 2;
    }
    return rank;
  }

  private priceOf(cell: number, sign: 1 | -1, { isFree }: MoveQuestion): number {
    return this.mask.suppressed[cell] === 1 || isFree?.(cell, sign) === true ? 0 : (this.costs[cell] ?? 0);
  }
}
