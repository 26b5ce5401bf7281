import type { Condition, Rule } from "../protocol/rule";
import { isOrganisationRole } from "../table/role";
import type { Reason, Table } from "../table/table";
import type { ColumnRecipe } from "./recipe";

/** What a person, or the records, vouch for. */
export interface Confirmations {
  /** "There is no column of organisations in this sheet." */
  readonly noOrganisation?: boolean;
  readonly conditionsMet?: readonly Condition[];
}

const ruleWords = ({ words }: Rule): Reason["data"] => ({
  audience: words.audience,
  level: words.level,
  disclosure: words.disclosure,
});

const consentIsMissing = (rule: Rule, confirmed: Confirmations): boolean =>
  rule.conditions.includes("consent-of-organisation") &&
  !(confirmed.conditionsMet ?? []).includes("consent-of-organisation");

const hasOrganisations = (columns: readonly ColumnRecipe[]): boolean =>
  columns.some(({ role, treatment }) => isOrganisationRole(role) || treatment.kind === "code");

const isKept = ({ treatment, decidedBy }: ColumnRecipe): boolean =>
  treatment.kind !== "remove" && decidedBy !== "nobody";

/** Everything that stops the copy, most weighty first. */
export const obstaclesTo = (
  table: Table,
  rule: Rule,
  columns: readonly ColumnRecipe[],
  confirmed: Confirmations,
): readonly Reason[] => {
  const obstacles: Reason[] = [];
  if (rule.conditions.includes("not-shared")) obstacles.push({ key: "not-shared", data: ruleWords(rule) });
  if (consentIsMissing(rule, confirmed)) obstacles.push({ key: "consent-needed", data: ruleWords(rule) });
  const isBlind = rule.conditions.includes("blind-copy");
  if (isBlind) obstacles.push({ key: "needs-blind-copy", data: ruleWords(rule) });
  if (rule.activity === "percentages") obstacles.push({ key: "needs-dashboard", data: ruleWords(rule) });
  if (table.rowCount === 0) obstacles.push({ key: "no-rows", data: { sheet: table.sheetName } });
  const hidesNames = rule.organisations !== "identifiable";
  if (hidesNames && !hasOrganisations(columns) && confirmed.noOrganisation !== true)
    obstacles.push({ key: "no-organisation-column", data: { sheet: table.sheetName } });
  if (!isBlind && !columns.some(isKept))
    obstacles.push({ key: "nothing-left", data: { sheet: table.sheetName } });
  return obstacles;
};
