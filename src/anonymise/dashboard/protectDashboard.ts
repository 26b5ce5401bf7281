import type { LinearSolver } from "../../disclosure/linearSolver";
import { protectTable, type ProtectedTable } from "../../disclosure/protectTable";
import { rounded } from "../../disclosure/rounding/round";
import { primaryCells, type Protection } from "../../disclosure/rules/primary";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import type { Steps } from "../../disclosure/steps";
import type { StrictTopic } from "../measures/strictTopics";
import type { FigureStyle } from "./dashboard";
import type { DashboardTable } from "./dashboardTable";

/** The figures of a dashboard as they may go out. */
export interface ProtectedFigures {
  /** NaN where a figure is suppressed. */
  readonly figures: Float64Array;
  readonly addsUp: boolean;
  readonly protections: readonly Protection[];
  readonly protected: ProtectedTable;
}

export interface ProtectionWish {
  readonly rules: DisclosureRules;
  readonly style: FigureStyle;
  readonly solver: LinearSolver | undefined;
}

/**
 * Suppresses, attacks, and only then rounds where that was chosen: what is computed from figures that may go out gives no more
 * away than they do.
 *
 * @param topics for each node of work the sub-cluster whose rules hold
 */
export function* protectDashboard(
  { table }: DashboardTable,
  topics: readonly (StrictTopic | undefined)[],
  { rules, style, solver }: ProtectionWish,
): Steps<ProtectedFigures> {
  const [, workOf] = table.nodes;
  const protections = primaryCells(table, rules, { subClusterOf: (cell) => topics[workOf?.[cell] ?? 0] });
  const safe = yield* protectTable(table, protections, { solver });
  if (style === "exact") return { figures: safe.figures, addsUp: true, protections, protected: safe };
  const { figures, additive } = rounded(safe.figures, table.equations, rules.roundingBase);
  return { figures, addsUp: additive, protections, protected: safe };
}
