import type { LinearSolver, LoadedProgram } from "../linearSolver";
import type { Knowledge } from "./knowledge";
import { programOf } from "./program";

/** From what to what one figure can be. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Exact intervals of a reader's unknown cells, one after the other. */
export interface ExactIntervals {
  /** Undefined where the solver gave up. */
  readonly of: (cell: number) => Interval | undefined;
  readonly release: () => void;
}

/** What linear programming finds beyond bounds propagation: the true interval of a cell (Fischetti and Salazar 2001). */
export const exactIntervals = (knowledge: Knowledge, solver: LinearSolver): ExactIntervals => {
  const { program, columnOf } = programOf(knowledge);
  const loaded = solver.load(program);
  return {
    of: (cell) => {
      const column = columnOf[cell] ?? -1;
      const figure = knowledge.figures[cell] ?? NaN;
      return column < 0 ? { low: figure, high: figure } : intervalOf(loaded, column);
    },
    release: loaded.release,
  };
};

const intervalOf = (loaded: LoadedProgram, column: number): Interval | undefined => {
  const low = loaded.extreme(column, "least")?.objective;
  const high = loaded.extreme(column, "most")?.objective;
  return low === undefined || high === undefined ? undefined : { low, high };
};
