import { seenAs, reportedRows, type Repairing } from "./repairing";
import type { TriedRepair } from "./repairColumns";
import { changedCells, type RepairEffect } from "./repairEffect";
import { acceptedFor, risks, type Risk, type RiskDecisions } from "./riskDecisions";
import { rowsAtRisk } from "./rowsAtRisk";

/** Repairs of a copy, one after the other, and what they come to. */
export interface RepairPlan {
  readonly state: Repairing;
  readonly effects: readonly RepairEffect[];
  /** The rows that are still at risk, but for risks that may remain by a person's word. */
  readonly open: ReadonlyMap<Risk, readonly number[]>;
  /** Cells that say something else than before all repairs of the copy. */
  readonly cells: number;
}

/** The plan that does nothing more. */
export const planOf = (
  state: Repairing,
  decisions: RiskDecisions,
  effects: readonly RepairEffect[] = [],
): RepairPlan => {
  const [seen, of] = [state.columns.map(seenAs), reportedRows(state)];
  const found = risks.map((risk) => [risk, rowsAtRisk[risk](seen, of)] as const);
  const open = found.filter(
    ([risk, { length }]) => length > 0 && acceptedFor(decisions, risk, length) === undefined,
  );
  return { state, effects, open: new Map(open), cells: changedCells(state) };
};

/** The plan with one repair more. */
export const planAfter = (
  { effects }: RepairPlan,
  { effect, repaired }: TriedRepair,
  decisions: RiskDecisions,
): RepairPlan => planOf(repaired(), decisions, [...effects, effect]);

export const rowsLeft = ({ open }: RepairPlan): number =>
  [...open.values()].reduce((sum, { length }) => sum + length, 0);

/** People that its repairs count no more. */
export const peopleLostBy = ({ effects }: RepairPlan): number =>
  effects.reduce((sum, { people }) => sum + people, 0);

/** Headers of the columns by whose values sums change. */
export const movedBy = ({ effects }: RepairPlan): readonly string[] => [
  ...new Set(effects.flatMap(({ moved }) => moved)),
];

/** What further repairs only make larger, the weightiest first. */
const costOf = (plan: RepairPlan): readonly number[] => [
  plan.cells,
  peopleLostBy(plan),
  movedBy(plan).length,
  plan.effects.length,
];

const isLess = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((figure, place) => figure !== other[place]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

/** Fewer rows at risk; then fewer cells changed, fewer people lost, fewer columns whose sums change, fewer repairs. */
export const isBetterPlan = (one: RepairPlan, other: RepairPlan): boolean =>
  isLess([rowsLeft(one), ...costOf(one)], [rowsLeft(other), ...costOf(other)]);

/** Whether a plan could be better than another once more repairs are added to it. */
export const mayBecomeBetter = (plan: RepairPlan, than: RepairPlan): boolean =>
  isLess([0, ...costOf(plan)], [rowsLeft(than), ...costOf(than)]);

/** The same for the same repairs in another order where that makes no difference. */
export const outcomeKey = (plan: RepairPlan): string =>
  JSON.stringify([
    plan.effects.map(({ repair }) => JSON.stringify(repair)).sort(),
    [...plan.open].map(([risk, { length }]) => [risk, length]),
    costOf(plan),
  ]);
