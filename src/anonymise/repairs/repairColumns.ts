import type { RepairStep } from "../../disclosure/repairs/repair";
import { repairRows } from "../../disclosure/repairs/repairRows";
import { allSteps } from "../../disclosure/steps";
import { placeLevels } from "../../protocol/rule";
import type { ColumnOnItsWay } from "../copyColumns";
import { groupAges } from "./groupAges";
import { blankNumbers, onlyTotal } from "./numberSteps";
import { blankActivity, blankStep } from "./blankSteps";
import { periodStep } from "./periodStep";
import { levelsOfSteps, placeSteps } from "./placeSteps";
import { repairedCells } from "./repairedCells";
import { effectOf, type RepairEffect } from "./repairEffect";
import { seenAs, type Repairing } from "./repairing";
import type { CopyRepair, RepairWay } from "./riskDecisions";
import { rowsAtRisk } from "./rowsAtRisk";

const stepsOf = (state: Repairing, way: RepairWay): readonly RepairStep[] => {
  switch (way.kind) {
    case "coarsen-places":
      return placeSteps(state, way.to);
    case "quarters":
      return [periodStep(state)];
    case "group-ages":
      return [groupAges(state)?.step ?? new Map()];
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

/** The columns that a way of repairing works on: some ways need columns that are not there. */
const withRoom = (state: Repairing, { kind }: RepairWay): readonly ColumnOnItsWay[] =>
  (kind === "group-ages" ? groupAges(state)?.columns : undefined) ?? state.columns;

/** For each row how far its places have been taken up, after some steps more. */
const takenUp = (state: Repairing, way: RepairWay, steps: Uint8Array | undefined): Uint8Array => {
  if (way.kind !== "coarsen-places" || steps === undefined) return state.placesAt;
  const levels = levelsOfSteps(state, way.to).map((level) => placeLevels.indexOf(level));
  return state.placesAt.map((before, row) => Math.min(before, levels[(steps[row] ?? 0) - 1] ?? before));
};

export interface Repaired {
  readonly state: Repairing;
  readonly effect: RepairEffect;
}

/** One repair of the rows that are at risk now. A repair that is of no use here changes nothing. */
export const repairOnce = (state: Repairing, repair: CopyRepair): Repaired => {
  const columns = withRoom(state, repair.way);
  const roles = columns.map((column) => seenAs(column).role);
  const steps = stepsOf(state, repair.way).filter(({ size }) => size > 0);
  const of = { rows: state.table.rowCount, reporters: state.reporters() };
  const before = rowsAtRisk[repair.risk](columns.map(seenAs), of).length;
  const outcome = allSteps(
    repairRows(
      columns.map(({ treated }) => treated),
      (said) =>
        rowsAtRisk[repair.risk](
          said.flatMap((cells, at) => ({ role: roles[at] ?? "unknown", cells })),
          of,
        ),
      [{ steps }],
    ),
  );
  const repaired = columns.map((column, at): ColumnOnItsWay => {
    const [cells, changed = []] = [outcome.columns[at], outcome.changedRows[at]];
    if (cells === undefined || changed.length === 0) return column;
    return { ...column, treated: repairedCells(column.treated, cells, changed) };
  });
  const placesAt = takenUp(state, repair.way, outcome.stepsOf[0]);
  return {
    state: { ...state, columns: outcome.changed === 0 ? state.columns : repaired, placesAt },
    effect: effectOf(repair, { ...state, columns }, repaired, before, outcome),
  };
};
