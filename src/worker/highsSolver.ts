import type { Highs, ModelData } from "highs";
import type { Choice, LinearProgram, LinearSolver, LoadedProgram, Optimum } from "../disclosure/linearSolver";

/** HiGHS as the core asks of a solver. Loading its WebAssembly is for whoever calls. */
export const highsSolver = (highs: Highs): LinearSolver => ({
  load: (program) => loaded(highs, program),
  choose: (program, costs, mostSeconds) => chosen(highs, program, costs, mostSeconds),
});

const modelOf = (program: LinearProgram, costs: Float64Array): ModelData => ({
  numCols: program.lower.length,
  numRows: program.rowLower.length,
  colCost: costs,
  colLower: program.lower,
  colUpper: program.upper,
  rowLower: program.rowLower,
  rowUpper: program.rowUpper,
  matrix: {
    format: "csr",
    numRows: program.rowLower.length,
    numCols: program.lower.length,
    starts: Int32Array.from(program.start),
    indices: Int32Array.from(program.index),
    values: program.value,
  },
});

const loaded = (highs: Highs, program: LinearProgram): LoadedProgram => {
  const model = highs.createModel(modelOf(program, new Float64Array(program.lower.length)));
  model.options.set({ output_flag: false });
  const { objectiveSense, modelStatus } = highs.constants;
  let last = 0;
  return {
    extreme: (column, sense): Optimum | undefined => {
      model.changeColCost(last, 0);
      model.changeColCost(column, 1);
      last = column;
      model.changeObjectiveSense(sense === "most" ? objectiveSense.maximize : objectiveSense.minimize);
      model.run();
      if (model.getModelStatus() === modelStatus.unknown) {
        // It got stuck on its way from the last optimum: from the beginning it finds its way.
        model.clearSolver();
        model.run();
      }
      const status = model.getModelStatus();
      if (status === modelStatus.optimal) {
        return { objective: model.getObjectiveValue(), reducedCosts: model.getSolution().colDual };
      }
      const unbounded = status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible;
      return unbounded
        ? { objective: sense === "most" ? Infinity : -Infinity, reducedCosts: new Float64Array(0) }
        : undefined;
    },
    release: () => {
      model.dispose();
    },
  };
};

const chosen = (
  highs: Highs,
  program: LinearProgram,
  costs: Float64Array,
  mostSeconds: number,
): Choice | undefined =>
  highs.withModel((model) => {
    const integrality = new Int32Array(costs.length).fill(highs.constants.variableType.integer);
    model.passModel({ ...modelOf(program, costs), integrality });
    model.options.set({ output_flag: false, time_limit: mostSeconds, mip_rel_gap: 0 });
    model.run();
    if (model.info.get("primal_solution_status") !== feasible) return undefined;
    const leastCost = Number(model.info.get("mip_dual_bound"));
    return { columns: model.getSolution().colValue.map((value) => Math.round(value)), leastCost };
  });

/** HiGHS's `kSolutionStatusFeasible`. */
const feasible = 2;
