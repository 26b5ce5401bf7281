import type { LinearProgram } from "../linearSolver";
import { countEquations, eachCell } from "../tables/equations";
import type { Knowledge } from "./knowledge";

/** The linear program of what a reader does not know: a column for each unknown cell, a row for each equation that has one. */
export interface UnknownCells {
  readonly program: LinearProgram;
  /** Cell of each column. */
  readonly cells: readonly number[];
  /** Column of each cell; -1 where the figure is known. */
  readonly columnOf: Int32Array;
}

export const programOf = ({ figures, least, most, equations }: Knowledge): UnknownCells => {
  const columnOf = new Int32Array(figures.length).fill(-1);
  const cells = [...figures.keys()].filter((cell) => Number.isNaN(figures[cell]));
  cells.forEach((cell, column) => (columnOf[cell] = column));
  const start = [0];
  const index: number[] = [];
  const value: number[] = [];
  const right: number[] = [];
  for (let equation = 0; equation < countEquations(equations); equation += 1) {
    let known = 0;
    eachCell(equations, equation, (cell, sign) => {
      const column = columnOf[cell] ?? -1;
      if (column < 0) known += sign * (figures[cell] ?? 0);
      else {
        index.push(column);
        value.push(sign);
      }
    });
    if (index.length === start.at(-1)) continue;
    start.push(index.length);
    right.push(-known);
  }
  return {
    cells,
    columnOf,
    program: {
      lower: Float64Array.from(cells, (cell) => least[cell] ?? 0),
      upper: Float64Array.from(cells, (cell) => most[cell] ?? Infinity),
      rowLower: Float64Array.from(right),
      rowUpper: Float64Array.from(right),
      start: Uint32Array.from(start),
      index: Uint32Array.from(index),
      value: Float64Array.from(value),
    },
  };
};
