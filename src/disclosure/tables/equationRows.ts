import type { LinearProgram } from "../linearSolver";
import { eachCell, type Equations } from "./equations";

/** The signed cells of each equation, which add up to 0. */
export const rowsOfEquations = (equations: Equations): Pick<LinearProgram, "start" | "index" | "value"> => {
  const start = [0];
  const index: number[] = [];
  const value: number[] = [];
  for (let equation = 0; equation < equations.total.length; equation += 1) {
    eachCell(equations, equation, (cell, sign) => {
      index.push(cell);
      value.push(sign);
    });
    start.push(index.length);
  }
  return { start: Uint32Array.from(start), index: Uint32Array.from(index), value: Float64Array.from(value) };
};
