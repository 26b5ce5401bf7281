import type { SeriesId } from "../codebook/codebook";
import type { Rule } from "../protocol/rule";
import { columnKeys } from "../table/columnKeys";
import type { Column, Reason, Table } from "../table/table";
import { isAllowed, personDecided, refusal } from "./decisions";
import { asItIs, defaultFor, type Verdict } from "./defaults";
import { withoutDoubles } from "./doubles";
import { obstaclesTo, type Confirmations } from "./obstacles";
import { asksForOneFocalPoint, withOneContactColumn } from "./oneContact";
import { levelsAbove, type PlannedColumn } from "./places";
import {
  noTextDecisions,
  type ColumnRecipe,
  type Decisions,
  type Recipe,
  type TextDecisions,
  type Treatment,
} from "./recipe";
import { noRiskDecisions, type RiskDecisions } from "./repairs/riskDecisions";
import { givenAwayBy, revealedBy } from "./reveals";

export interface PlanInput {
  readonly table: Table;
  readonly rule: Rule;
  /** By `ColumnRecipe.headerKey` (see `columnKeys`). */
  readonly decisions: Decisions;
  readonly series: SeriesId;
  readonly confirmed?: Confirmations;
  readonly leaveOut?: readonly string[] | undefined;
  readonly named?: readonly string[] | undefined;
  readonly focalPoints?: readonly number[] | undefined;
  /** A member has anonymised the sheet, and the rule lets that version go as it is. */
  readonly isOwnVersion?: boolean | undefined;
  readonly texts?: TextDecisions | undefined;
  readonly risks?: RiskDecisions | undefined;
}

/** Headers are anything, `constructor` too. */
const wishFor = (key: string, decisions: Decisions): Treatment | undefined =>
  Object.hasOwn(decisions, key) ? decisions[key] : undefined;

const verdictFor = (
  column: PlannedColumn,
  key: string,
  { decisions, rule, isOwnVersion }: PlanInput,
): Verdict => {
  const wish = wishFor(key, decisions);
  if (wish !== undefined && isAllowed(column, wish, rule)) return personDecided(wish);
  return isOwnVersion === true ? asItIs(column, rule) : defaultFor(column, rule);
};

const refusals = (
  planned: readonly ColumnRecipe[],
  { table, decisions, rule }: PlanInput,
): readonly Reason[] =>
  planned.flatMap((recipe, at) => {
    const column = table.columns[at];
    const wish = wishFor(recipe.headerKey, decisions);
    const stands = wish === undefined || column === undefined || isAllowed(recipe, wish, rule);
    return stands ? [] : [refusal(column, wish, rule)];
  });

const recipeFor = (column: Column, headerKey: string, input: PlanInput): ColumnRecipe => {
  const planned = { role: column.role, leadsTo: levelsAbove(column, input.table) };
  const verdict = verdictFor(planned, headerKey, input);
  return { column: column.index, header: column.header, headerKey, ...planned, ...verdict, givesAway: [] };
};

const isKeptByRule = ({ treatment, decidedBy }: ColumnRecipe): boolean =>
  treatment.kind === "keep" && decidedBy === "protocol";

/**
 * A kept column that stands for a hidden one, value for value, is left out until a person decides; one that only tells it
 * in nearly all rows says so.
 */
const withoutRevealing = (columns: readonly ColumnRecipe[], table: Table): readonly ColumnRecipe[] => {
  const hidden = table.columns.filter((_, at) => columns[at]?.treatment.kind !== "keep");
  return columns.map((recipe, at) => {
    const column = table.columns[at];
    if (column === undefined || recipe.treatment.kind !== "keep") return recipe;
    const revealed = isKeptByRule(recipe) ? revealedBy(column, hidden)[0] : undefined;
    if (revealed === undefined) return { ...recipe, givesAway: givenAwayBy(column, hidden) };
    const why: Reason = { key: "reveals", data: { header: revealed.header } };
    return { ...recipe, treatment: { kind: "remove" }, decidedBy: "nobody", why };
  });
};

/**
 * The treatments for one copy: what the rule asks of each column's meaning, then a person's word where the rule allows
 * it. What nobody decided stays out. Obstacles stop the copy; a recipe with obstacles can still be shown.
 */
export const plan = (input: PlanInput): Recipe => {
  const { table, rule, series } = input;
  const keys = columnKeys(table.columns);
  const planned = table.columns.map((column, at) => recipeFor(column, keys[at] ?? column.headerKey, input));
  const unrevealing = rule.organisations === "identifiable" ? planned : withoutRevealing(planned, table);
  const columns = withoutDoubles(
    asksForOneFocalPoint(rule) ? withOneContactColumn(unrevealing, table, rule) : unrevealing,
  );
  const obstacles = [
    ...obstaclesTo(table, rule, columns, input.confirmed ?? {}),
    ...refusals(planned, input),
  ];
  return {
    rule,
    series,
    columns,
    obstacles,
    texts: input.texts ?? noTextDecisions,
    leaveOut: input.leaveOut ?? [],
    risks: input.risks ?? noRiskDecisions,
    named: input.named ?? [],
    focalPoints: input.focalPoints ?? [],
  };
};
