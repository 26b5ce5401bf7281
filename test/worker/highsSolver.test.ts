import type { LinearProgram, LinearSolver } from "../../src/disclosure/linearSolver";
import { realSolver } from "../support/highs";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await realSolver();
});

/** Two columns from 0 on whose sum lies from 2 to 6. */
const program = (upper: number): LinearProgram => ({
  lower: Float64Array.of(0, 0),
  upper: Float64Array.of(upper, upper),
  rowLower: Float64Array.of(2),
  rowUpper: Float64Array.of(6),
  start: Uint32Array.of(0, 2),
  index: Uint32Array.of(0, 1),
  value: Float64Array.of(1, 1),
});

describe("HiGHS", () => {
  it("tells the least and the most of one column after the other", () => {
    const loaded = solver.load(program(4));
    expect(loaded.extreme(0, "most")?.objective).toBe(4);
    expect(loaded.extreme(1, "least")?.objective).toBe(0);
    expect(loaded.extreme(1, "most")?.objective).toBe(4);
    loaded.release();
  });

  it("tells the most of a sum of columns, and which columns make it, within other bounds", () => {
    const loaded = solver.load(program(4));
    expect(loaded.optimum(Float64Array.of(2, 1), "most")?.columns).toEqual(Float64Array.of(4, 2));
    loaded.bound(Float64Array.of(0, 0), Float64Array.of(1, 4));
    expect(loaded.optimum(Float64Array.of(2, 1), "most")?.columns).toEqual(Float64Array.of(1, 4));
    loaded.release();
  });

  it("says that nothing bounds a column, and that nothing fits", () => {
    const open = { ...program(Infinity), value: Float64Array.of(1, -1) };
    expect(solver.load(open).extreme(0, "most")?.objective).toBe(Infinity);
    expect(solver.load(program(0)).extreme(0, "most")).toBeUndefined();
  });

  it("chooses the cheapest columns of 0 and 1", () => {
    expect(solver.choose({ ...program(1), rowLower: Float64Array.of(1) }, Float64Array.of(3, 2), 5)).toEqual({
      columns: Float64Array.of(0, 1),
      leastCost: 2,
    });
    expect(
      solver.choose({ ...program(1), rowLower: Float64Array.of(3) }, Float64Array.of(3, 2), 5),
    ).toBeUndefined();
  });
});
