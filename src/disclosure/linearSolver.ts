/**
 * Columns `x` with `lower <= x <= upper`, and rows of coefficients whose sum with `x` lies from `rowLower` to `rowUpper`.
 * Row `r` has its entries from `start[r]` up to `start[r + 1]`.
 */
export interface LinearProgram {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly start: Uint32Array;
  readonly index: Uint32Array;
  readonly value: Float64Array;
}

export interface Optimum {
  /** Infinity, or -Infinity, where nothing bounds it; then there are no reduced costs. */
  readonly objective: number;
  /** What the objective gains for each unit that a column goes beyond its bound. */
  readonly reducedCosts: Float64Array;
  /** What each column is then; empty where nothing bounds the objective. */
  readonly columns: Float64Array;
}

export type Sense = "least" | "most";

/** A program that is solved for one objective after the other. */
export interface LoadedProgram {
  /** The least, or the most, that one column can be; undefined when the solver gives up or nothing is feasible. */
  readonly extreme: (column: number, sense: Sense) => Optimum | undefined;
  /** The same of a sum of columns, each times its cost. */
  readonly optimum: (costs: Float64Array, sense: Sense) => Optimum | undefined;
  /** From now on the columns have these bounds. */
  readonly bound: (lower: Float64Array, upper: Float64Array) => void;
  readonly release: () => void;
}

/** A choice of columns, and how much any choice costs at least. */
export interface Choice {
  /** Each 0 or 1. */
  readonly columns: Float64Array;
  readonly leastCost: number;
}

/** A solver of linear programs, HiGHS in practice: loading it is the caller's. */
export interface LinearSolver {
  readonly load: (program: LinearProgram) => LoadedProgram;
  /**
   * The cheapest columns of 0 and 1; undefined when there are none, or none was found.
   *
   * @param mostNodes branches looked into: counted, not timed, so that every machine ends at the same choice
   */
  readonly choose: (program: LinearProgram, costs: Float64Array, mostNodes: number) => Choice | undefined;
}
