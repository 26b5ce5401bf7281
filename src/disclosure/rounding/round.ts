import type { LinearProgram, LinearSolver } from "../linearSolver";
import { rowsOfEquations } from "../tables/equationRows";
import { countEquations, eachCell, type Equations } from "../tables/equations";

/** Figures rounded to multiples of a base. */
export interface Rounded {
  readonly figures: Float64Array;
  /** Whether all totals are still the sums of their parts. Say so beside the table when they are not. */
  readonly additive: boolean;
}

/**
 * Rounds all figures of a table, to one of the two multiples of `base` around each, so that all totals still add up
 * (controlled rounding, Cox 1987; SDC Handbook ch. 5), as near to the truth as that can be. Where no such table is found,
 * each figure and each total is rounded to its own nearest multiple. Rounding is never the only protection.
 */
export const rounded = (
  people: Float64Array,
  equations: Equations,
  base: number,
  solver?: LinearSolver,
  mostSeconds = 10,
): Rounded => {
  const nearest = people.map((count) => base * Math.round(count / base));
  if (addsUp(nearest, equations)) return { figures: nearest, additive: true };
  const controlled = solver && controlledRounding(people, equations, base, solver, mostSeconds);
  if (controlled !== undefined && addsUp(controlled, equations))
    return { figures: controlled, additive: true };
  return { figures: nearest, additive: false };
};

const addsUp = (figures: Float64Array, equations: Equations): boolean => {
  for (let equation = 0; equation < countEquations(equations); equation += 1) {
    if (signedSum(figures, equations, equation) !== 0) return false;
  }
  return true;
};

const signedSum = (figures: Float64Array, equations: Equations, equation: number): number => {
  let sum = 0;
  eachCell(equations, equation, (cell, sign) => (sum += sign * (figures[cell] ?? 0)));
  return sum;
};

/** Whether to go up (1) or down (0), for each figure, is the solver's choice; multiples stay. */
const controlledRounding = (
  people: Float64Array,
  equations: Equations,
  base: number,
  solver: LinearSolver,
  mostSeconds: number,
): Float64Array | undefined => {
  const down = people.map((count) => Math.floor(count / base));
  const missing = Float64Array.from(equations.total, (_, equation) => -signedSum(down, equations, equation));
  const program: LinearProgram = {
    lower: new Float64Array(people.length),
    upper: people.map((count) => (count % base === 0 ? 0 : 1)),
    rowLower: missing,
    rowUpper: missing,
    ...rowsOfEquations(equations),
  };
  const costs = people.map((count) => base - 2 * (count % base));
  const choice = solver.choose(program, costs, mostSeconds);
  return choice && down.map((multiple, cell) => base * (multiple + (choice.columns[cell] ?? 0)));
};
