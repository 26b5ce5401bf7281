import type { Alternative } from "../alternative";
import type { LinearSolver, LoadedProgram } from "../linearSolver";
import { rowsOfEquations } from "../tables/equationRows";
import type { Table } from "../tables/table";
import { isOpen, type Eyes } from "./eyes";
import type { Goal } from "./goal";
import { publicRoom } from "./publicRoom";

const tolerance = 1e-6;

/** A change in a cell that some contributor knows all of costs this much more than in others. */
const shyness = 3;

/**
 * The alternatives that change least, one linear program after the other: what changes little, few viewers can refute. A column
 * for each cell that goes up, and one for each that goes down.
 */
export class LeastChange {
  private readonly program: LoadedProgram;
  private readonly costs: Float64Array;
  private readonly lower: Float64Array;
  private readonly upper: Float64Array;

  constructor(
    private readonly table: Table,
    solver: LinearSolver,
  ) {
    const { cells, equations } = table;
    this.costs = costsOf(table);
    this.lower = new Float64Array(2 * cells);
    this.upper = new Float64Array(2 * cells);
    const adds = new Float64Array(equations.total.length);
    const { lower, upper } = this;
    this.program = solver.load({ lower, upper, rowLower: adds, rowUpper: adds, ...bothWays(table) });
  }

  /** What these eyes can't tell from the truth; undefined where the cell can't go that far. */
  towards({ cell, sign, people }: Goal, eyes: Eyes): Alternative | undefined {
    const { cells, people: truth } = this.table;
    const [on, off] = sign > 0 ? [cell, cells + cell] : [cells + cell, cell];
    truth.forEach((count, at) => {
      this.upper[at] = isOpen(eyes, at) ? Infinity : 0;
      this.upper[cells + at] = isOpen(eyes, at) ? count - (eyes.least[at] ?? 0) : 0;
    });
    this.upper[on] = people;
    this.upper[off] = 0;
    this.lower[on] = people;
    this.program.bound(this.lower, this.upper);
    this.lower[on] = 0;
    const found = this.program.optimum(this.costs, "least");
    return found && this.alternativeIn(found.columns);
  }

  release(): void {
    this.program.release();
  }

  private alternativeIn(moves: Float64Array): Alternative {
    const { cells, people } = this.table;
    const changes = people.map((_, cell) => whole((moves[cell] ?? 0) - (moves[cells + cell] ?? 0)));
    const changed = [...changes.keys()].filter((cell) => changes[cell] !== 0);
    return { cells: changed, changes: changed.map((cell) => changes[cell] ?? 0) };
  }
}

/** The equations, of columns that go up and columns that go down. */
const bothWays = ({ equations, cells }: Table) => {
  const { start, index, value } = rowsOfEquations(equations);
  const pairs = [...index.keys()];
  return {
    start: start.map((at) => 2 * at),
    index: Uint32Array.from(pairs.flatMap((at) => [index[at] ?? 0, cells + (index[at] ?? 0)])),
    value: Float64Array.from(pairs.flatMap((at) => [value[at] ?? 0, -(value[at] ?? 0)])),
  };
};

const costsOf = (table: Table): Float64Array => {
  const { shy } = publicRoom(table);
  const costs = Float64Array.from(shy, (isShy) => 1 + shyness * isShy);
  return Float64Array.of(...costs, ...costs);
};

/** A change as a whole number where only the solver's arithmetic kept it from being one. */
const whole = (change: number): number =>
  Math.abs(change - Math.round(change)) < tolerance ? Math.round(change) : change;
