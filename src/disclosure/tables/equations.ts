/** What every reader of a table can add up: each total is the sum of its parts. */
export interface Equations {
  /** For each equation the cell that is the sum. */
  readonly total: Uint32Array;
  /** `parts` of equation `e` stand from `start[e]` up to `start[e + 1]`. */
  readonly start: Uint32Array;
  readonly parts: Uint32Array;
  /** Along which dimension the parts lie. */
  readonly dimension: Uint8Array;
}

/** The equations that each cell stands in: those of cell `c` from `start[c]` up to `start[c + 1]`. */
export interface EquationsOfCells {
  readonly start: Uint32Array;
  readonly equation: Uint32Array;
  /** 1 where the cell is a part, -1 where it is the total: signed cells of an equation add up to 0. */
  readonly sign: Int8Array;
}

export const countEquations = ({ total }: Equations): number => total.length;

/** Calls back for each cell of an equation with its sign; see `EquationsOfCells`. */
export const eachCell = (
  { total, start, parts }: Equations,
  equation: number,
  call: (cell: number, sign: 1 | -1) => void,
): void => {
  call(total[equation] ?? 0, -1);
  const end = start[equation + 1] ?? 0;
  for (let at = start[equation] ?? 0; at < end; at += 1) call(parts[at] ?? 0, 1);
};

/** The signed cells of an equation added up: 0 where it stands, NaN where one of them is NaN. */
export const signedSum = (figures: Float64Array, equations: Equations, equation: number): number => {
  let sum = 0;
  eachCell(equations, equation, (cell, sign) => (sum += sign * (figures[cell] ?? 0)));
  return sum;
};

/** The same turned around: for each cell its equations. */
export const equationsOfCells = (equations: Equations, cells: number): EquationsOfCells => {
  const start = new Uint32Array(cells + 1);
  const count = countEquations(equations);
  for (let equation = 0; equation < count; equation += 1) {
    eachCell(equations, equation, (cell) => {
      start[cell + 1] = (start[cell + 1] ?? 0) + 1;
    });
  }
  for (let cell = 0; cell < cells; cell += 1) start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const free = start.slice();
  const equation = new Uint32Array(start[cells] ?? 0);
  const sign = new Int8Array(start[cells] ?? 0);
  for (let at = 0; at < count; at += 1) {
    eachCell(equations, at, (cell, signOfCell) => {
      const place = free[cell] ?? 0;
      equation[place] = at;
      sign[place] = signOfCell;
      free[cell] = place + 1;
    });
  }
  return { start, equation, sign };
};
