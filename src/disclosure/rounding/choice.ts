import type { LinearProgram, LinearSolver } from "../linearSolver";
import { rowsOfEquations } from "../tables/equationRows";
import { signedSum, type Equations } from "../tables/equations";

/**
 * The solver's choice whether each figure goes down to a multiple of the base (0) or up (1), as near to the truth as all
 * equations let it (Salazar 2006); multiples stay. Undefined when there is none, or none was found among so many branches.
 *
 * @param figures NaN where a figure stands in no equation
 */
export const chosenMultiples = (
  figures: Float64Array,
  equations: Equations,
  base: number,
  solver: LinearSolver,
  mostNodes: number,
): Float64Array | undefined => {
  const over = figures.map((figure) => (Number.isNaN(figure) ? 0 : figure % base));
  const down = figures.map((figure) => Math.floor(figure / base));
  const missing = Float64Array.from(equations.total, (_, equation) => -signedSum(down, equations, equation));
  const program: LinearProgram = {
    lower: new Float64Array(figures.length),
    upper: over.map((rest) => (rest === 0 ? 0 : 1)),
    rowLower: missing,
    rowUpper: missing,
    ...rowsOfEquations(equations),
  };
  const costs = over.map((rest) => base - 2 * rest);
  const chosen = solver.choose(program, costs, mostNodes);
  return chosen && down.map((multiple, cell) => base * (multiple + (chosen.columns[cell] ?? 0)));
};
