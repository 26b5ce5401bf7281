import type { Highs, Model, ModelData } from "highs";
import type {
  Choice,
  LinearProgram,
  LinearSolver,
  LoadedProgram,
  Optimum,
  Sense,
} from "../disclosure/linearSolver";
import { SolverFailure } from "./solverFailure";

/**
 * HiGHS as the core asks of a solver. Loading its WebAssembly is for whoever calls. All it does throws a `SolverFailure` when it
 * breaks down.
 *
 * @param onFailure told of it
 */
export const highsSolver = (highs: Highs, onFailure: () => void = () => undefined): LinearSolver => {
  const orFail = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      onFailure();
      throw new SolverFailure(error);
    }
  };
  const load = (program: LinearProgram): LoadedProgram => {
    const { optimum, extreme, bound, release } = loaded(highs, program);
    return {
      optimum: (costs, sense) => orFail(() => optimum(costs, sense)),
      extreme: (column, sense) => orFail(() => extreme(column, sense)),
      bound: (lower, upper) => {
        orFail(() => {
          bound(lower, upper);
        });
      },
      release: () => {
        orFail(release);
      },
    };
  };
  return {
    load: (program) => orFail(() => load(program)),
    choose: (program, costs, mostNodes) => orFail(() => chosen(highs, program, costs, mostNodes)),
  };
};

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
  const columns = program.lower.length;
  const model = highs.createModel(modelOf(program, new Float64Array(columns)));
  model.options.set({ output_flag: false });
  const all = { kind: "range", from: 0, to: columns - 1 } as const;
  const optimum: LoadedProgram["optimum"] = (costs, sense) => {
    model.changeColsCost(all, costs);
    return solved(highs, model, sense);
  };
  return {
    optimum,
    extreme: (column, sense) => optimum(new Float64Array(columns).fill(1, column, column + 1), sense),
    bound: (lower, upper) => {
      model.changeColsBounds(all, lower, upper);
    },
    release: () => {
      model.dispose();
    },
  };
};

const solved = ({ constants }: Highs, model: Model, sense: Sense): Optimum | undefined => {
  const { objectiveSense, modelStatus } = constants;
  model.changeObjectiveSense(sense === "most" ? objectiveSense.maximize : objectiveSense.minimize);
  model.run();
  if (model.getModelStatus() === modelStatus.unknown) {
    // It got stuck on its way from the last optimum: from the beginning it finds its way.
    model.clearSolver();
    model.run();
  }
  const status = model.getModelStatus();
  if (status === modelStatus.optimal) {
    const { colDual, colValue } = model.getSolution();
    return { objective: model.getObjectiveValue(), reducedCosts: colDual, columns: colValue };
  }
  if (status !== modelStatus.unbounded) return undefined;
  const nothing = new Float64Array(0);
  return { objective: sense === "most" ? Infinity : -Infinity, reducedCosts: nothing, columns: nothing };
};

const chosen = (
  highs: Highs,
  program: LinearProgram,
  costs: Float64Array,
  mostNodes: number,
): Choice | undefined =>
  highs.withModel((model) => {
    const integrality = new Int32Array(costs.length).fill(highs.constants.variableType.integer);
    model.passModel({ ...modelOf(program, costs), integrality });
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_max_nodes: mostNodes });
    model.run();
    if (model.info.get("primal_solution_status") !== feasible) return undefined;
    const leastCost = Number(model.info.get("mip_dual_bound"));
    return { columns: model.getSolution().colValue.map((value) => Math.round(value)), leastCost };
  });

/** HiGHS's `kSolutionStatusFeasible`. */
const feasible = 2;
