import type { RepairOutcome, RepairStep } from "../../disclosure/repairs/repair";
import { repairRows } from "../../disclosure/repairs/repairRows";
import { allSteps } from "../../disclosure/steps";
import { placeLevels } from "../../protocol/rule";
import type { DistinctValues } from "../../table/relations/distinct";
import type { ColumnOnItsWay } from "../copyColumns";
import type { SeenColumn } from "../measures/copyKey";
import { groupAges } from "./groupAges";
import { blankNumbers, onlyTotal } from "./numberSteps";
import { blankActivity, blankStep } from "./blankSteps";
import { periodStep } from "./periodStep";
import { levelsOfSteps, placeSteps } from "./placeSteps";
import { repairedCells } from "./repairedCells";
import { effectOf, type RepairEffect } from "./repairEffect";
import { reportedRows, seenAs, type Repairing } from "./repairing";
import type { CopyRepair, RepairWay } from "./riskDecisions";
import { rowsAtRisk } from "./rowsAtRisk";

/** The columns that a way of repairing works on: one way needs columns that are not there. And its steps on them. */
interface Work {
  readonly columns: readonly ColumnOnItsWay[];
  readonly steps: readonly RepairStep[];
}

const workOf = (state: Repairing, way: RepairWay): Work => {
  if (way.kind !== "group-ages") return { columns: state.columns, steps: stepsOf(state, way) };
  const { columns, step } = groupAges(state);
  return { columns, steps: [step] };
};

const stepsOf = (
  state: Repairing,
  way: Exclude<RepairWay, { readonly kind: "group-ages" }>,
): readonly RepairStep[] => {
  switch (way.kind) {
    case "coarsen-places":
      return placeSteps(state, way.to);
    case "quarters":
      return [periodStep(state)];
    case "only-total":
      return [onlyTotal(state)];
    case "blank-numbers":
      return [blankNumbers(state)];
    case "blank-activity":
      return [blankActivity(state)];
    case "blank-donor":
      return [blankStep(state, ["donor"])];
    case "blank-group":
      return [blankStep(state, ["population-group"])];
  }
};

/** For each row how far its places have been taken up, after some steps more. */
const takenUp = (state: Repairing, way: RepairWay, steps: Uint8Array | undefined): Uint8Array => {
  if (way.kind !== "coarsen-places" || steps === undefined) return state.placesAt;
  const levels = levelsOfSteps(state, way.to).map((level) => placeLevels.indexOf(level));
  return state.placesAt.map((before, row) => Math.min(before, levels[(steps[row] ?? 0) - 1] ?? before));
};

/** A repair that was tried. */
export interface TriedRepair {
  readonly effect: RepairEffect;
  /** The columns with the repair done; as they were where it is of no use. */
  readonly repaired: () => Repairing;
}

/** Tries a repair of the rows that are at risk now. @param known those rows, where they are known */
export const tryRepair = (state: Repairing, repair: CopyRepair, known?: readonly number[]): TriedRepair => {
  const { columns, steps: all } = workOf(state, repair.way);
  const roles = columns.map((column) => seenAs(column).role);
  const seen = (said: readonly DistinctValues[]): readonly SeenColumn[] =>
    said.map((cells, at) => ({ role: roles[at] ?? "unknown", cells }));
  const of = reportedRows(state);
  const find = (said: readonly DistinctValues[]) => rowsAtRisk[repair.risk](seen(said), of);
  const before = columns.map(({ treated }) => treated);
  const rows = known ?? find(before);
  const steps = all.filter(({ size }) => size > 0);
  const outcome = allSteps(repairRows(before, find, [{ steps }], rows));
  return {
    effect: effectOf(repair, columns, rows.length, outcome),
    repaired: () => (outcome.changed === 0 ? state : stateAfter({ ...state, columns }, repair.way, outcome)),
  };
};

const stateAfter = (state: Repairing, way: RepairWay, outcome: RepairOutcome): Repairing => {
  const columns = state.columns.map((column, at): ColumnOnItsWay => {
    const [cells, changed = []] = [outcome.columns[at], outcome.changedRows[at]];
    if (cells === undefined || changed.length === 0) return column;
    return { ...column, treated: repairedCells(column.treated, cells, changed) };
  });
  return { ...state, columns, placesAt: takenUp(state, way, outcome.stepsOf[0]) };
};
