import type { PublishedTables } from "../../disclosure/audit/knowledge";
import type { LinearSolver } from "../../disclosure/linearSolver";
import { protectRounded } from "../../disclosure/protectRounded";
import { protectTable, type ProtectedTable } from "../../disclosure/protectTable";
import { roundingErrorOf } from "../../disclosure/rounding/round";
import { primaryCells, type Protection } from "../../disclosure/rules/primary";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import type { Steps } from "../../disclosure/steps";
import type { StrictTopic } from "../measures/strictTopics";
import type { FigureStyle, HiddenByStyle } from "./dashboard";
import type { DashboardTable } from "./dashboardTable";

/** The figures of a dashboard as they may go out. */
export interface ProtectedFigures {
  /** NaN where a figure is suppressed. */
  readonly figures: Float64Array;
  readonly addsUp: boolean;
  /** What every reader has of it. */
  readonly published: PublishedTables;
  readonly protections: readonly Protection[];
  readonly protected: ProtectedTable;
  readonly hiddenBy: HiddenByStyle;
}

export interface ProtectionWish {
  readonly rules: DisclosureRules;
  readonly style: FigureStyle;
  readonly solver: LinearSolver | undefined;
}

/** A table of no more cells is protected either way, so that a person can choose: that takes about as long again. */
const comparedUpTo = 2000;

/**
 * Suppresses what must not be seen, and attacks the result; where rounding was chosen it rounds instead of hiding others too.
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
  const rounded =
    style === "rounded" || table.cells <= comparedUpTo
      ? yield* protectRounded(table, protections, { base: rules.roundingBase, solver })
      : undefined;
  const exact = rounded?.exact ?? (yield* protectTable(table, protections, { solver }));
  const hidden = ({ secondary }: ProtectedTable): number => protections.length + secondary.length;
  const hiddenBy = { exact: hidden(exact), rounded: rounded ? hidden(rounded) : null };
  const shown = style === "rounded" ? rounded : undefined;
  const { figures, addsUp } = shown ?? { ...exact, addsUp: true };
  const near = shown && { roundingError: roundingErrorOf(rules.roundingBase) };
  const published = { figures, equations: table.equations, ...near };
  return { figures, addsUp, published, protections, protected: shown ?? exact, hiddenBy };
}

/** Percentages are of what is published; of a rounded whole so many that even the least it can be is enough. */
export const rulesOfShares = (rules: DisclosureRules, style: FigureStyle): DisclosureRules => {
  const { minimumDenominator, roundingBase } = rules;
  const hidden = style === "rounded" ? roundingErrorOf(roundingBase).below : 0;
  return { ...rules, minimumDenominator: minimumDenominator + hidden };
};
