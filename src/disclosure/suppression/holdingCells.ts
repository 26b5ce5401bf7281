import type { LinearSolver, LoadedProgram } from "../linearSolver";
import { rowsOfEquations } from "../tables/equationRows";
import type { Table } from "../tables/table";
import type { Cut } from "./cover";
import { isOpen, type Eyes } from "./eyes";
import type { Goal } from "./goal";

const tolerance = 1e-6;

/**
 * What holds a cell back: the published cells with a price in the dual of the attacker's program (Fischetti and Salazar 2001). A
 * column for each cell, published ones fixed, because only so do they have a price.
 */
export class HoldingCells {
  private readonly program: LoadedProgram;
  private readonly people: Float64Array;

  constructor({ people, equations }: Table, solver: LinearSolver) {
    const zeros = new Float64Array(equations.total.length);
    const rows = rowsOfEquations(equations);
    this.people = people;
    this.program = solver.load({ lower: people, upper: people, rowLower: zeros, rowUpper: zeros, ...rows });
  }

  /** Of which a safe pattern suppresses at least one; none when the solver gives up. */
  of({ cell, sign, people }: Goal, eyes: Eyes): Cut {
    this.program.bound(
      this.people.map((count, at) => (isOpen(eyes, at) ? (eyes.least[at] ?? 0) : count)),
      this.people.map((count, at) => (isOpen(eyes, at) ? Infinity : count)),
    );
    const furthest = this.program.extreme(cell, sign > 0 ? "most" : "least");
    const distance = Math.abs((furthest?.objective ?? Infinity) - (this.people[cell] ?? 0));
    if (furthest === undefined || distance > people - tolerance) return [];
    const prices = furthest.reducedCosts;
    return [...prices.keys()].filter(
      (at) => Math.abs(prices[at] ?? 0) > tolerance && eyes.suppressed[at] !== 1 && eyes.known[at] !== 1,
    );
  }

  release(): void {
    this.program.release();
  }
}
