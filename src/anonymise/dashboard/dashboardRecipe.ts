import type { Rule } from "../../protocol/rule";
import type { Reason } from "../../table/table";
import { plan, type PlanInput } from "../plan";
import type { ColumnRecipe, Recipe } from "../recipe";

/** The rows a dashboard is added up from: no organisation, but activities and figures whole. They are handed to nobody. */
const ruleOfRows = (rule: Rule): Rule => ({
  ...rule,
  organisations: "removed",
  activity: "full",
  population: "disaggregated",
});

/** A column that stands for a hidden one is no danger here: no cell is shown behind which too few organisations stand. */
const asAdded = (column: ColumnRecipe): ColumnRecipe =>
  column.why.key === "reveals" ? { ...column, treatment: { kind: "keep" }, decidedBy: "protocol" } : column;

/**
 * How the rows are treated before they are added up. Its obstacles stop the dashboard. Nobody can say that there is no
 * organisation: who reports a row is what figures are protected by.
 */
export const dashboardRecipe = (input: PlanInput): Recipe => {
  const confirmed = { ...input.confirmed, noOrganisation: true };
  const recipe = plan({ ...input, confirmed, rule: ruleOfRows(input.rule) });
  const columns = recipe.columns.map(asAdded);
  return { ...recipe, columns, obstacles: [...recipe.obstacles, ...lacking(columns, input)] };
};

/** Without these nothing can be added up, or nothing proved. */
const lacking = (columns: readonly ColumnRecipe[], { table }: PlanInput): readonly Reason[] => {
  const has = (roles: readonly string[]): boolean => columns.some(({ role }) => roles.includes(role));
  const data = { sheet: table.sheetName };
  return [
    ...(has(["population", "population-total"]) ? [] : [{ key: "no-people-column", data }]),
    ...(has(["organisation", "organisation-acronym", "implementing-partner", "programme-partner"])
      ? []
      : [{ key: "no-reporter-column", data }]),
  ];
};
