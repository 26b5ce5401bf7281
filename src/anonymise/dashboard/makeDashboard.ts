import type { Codebook } from "../../codebook/codebook";
import { hiddenFigures } from "../../disclosure/audit/intervals";
import type { LinearSolver } from "../../disclosure/linearSolver";
import type { DisclosureRules } from "../../disclosure/rules/rules";
import { asPart, type Steps } from "../../disclosure/steps";
import type { Rule } from "../../protocol/rule";
import type { Table } from "../../table/table";
import { apply } from "../apply";
import { reportersOfCopy } from "../measures/reporters";
import type { Recipe } from "../recipe";
import { figureFinder } from "./cells";
import { chartSheets } from "./chartSheets";
import type { Copy, CopySheet } from "../copy";
import type { Dashboard, DashboardChoices, DashboardLabels } from "./dashboard";
import { dashboardTable } from "./dashboardTable";
import { hiddenCells } from "./hiddenCells";
import { protectDashboard, rulesOfShares } from "./protectDashboard";
import { protectionReport } from "./protectionReport";
import { rowsBehind } from "./rowsBehind";
import { activitySheet, peopleSheet } from "./sheets";
import { strictNodes } from "./strictNodes";

export interface DashboardInput {
  readonly table: Table;
  /** The row of the annex for the dashboard and its audience. */
  readonly rule: Rule;
  /** `dashboardRecipe` of this table, without obstacles. */
  readonly recipe: Recipe;
  /** With every organisation of the table. */
  readonly codebook: Codebook;
  readonly rules: DisclosureRules;
  readonly choices: DashboardChoices;
  /** ISO 8601 date. */
  readonly madeOn: string;
  readonly labels: DashboardLabels;
  /** Pairs of names in the codebook that were counted as one organisation although nobody said so. */
  readonly namesTakenAsOne: number;
  /** Undefined where none may run: figures are as safe, and more of them may be hidden than need be. */
  readonly solver: LinearSolver | undefined;
}

/**
 * Adds up what the rule lets be seen, suppresses and attacks it, and writes it as tables. Every figure in its sheets stood the
 * attack; where no pattern did, no figure is shown at all. Run `leaks` on its sheets before handing it over.
 *
 * @throws CopyStoppedError for a recipe with obstacles
 */
export function* makeDashboard(input: DashboardInput): Steps<Dashboard> {
  const { table, rule, recipe, codebook, rules, choices, madeOn, labels, solver } = input;
  const made = apply({
    ...{ table, recipe, codebook, madeOn, rules },
    labels: { ...labels, column: labels.level },
  });
  yield treated;
  const reporters = reportersOfCopy(made.origin, recipe, codebook) ?? nobody(made.origin.order.length);
  const tables = dashboardTable(made, reporters, { rule, choices, labels });
  yield addedUp;
  const topics = strictNodes(made.copy.columns, tables);
  const wish = { rules, style: choices.figures, solver };
  const safe = yield* asPart(protectDashboard(tables, topics, wish), addedUp, shielded);
  const { published, protections } = safe;
  const attack = hiddenFigures({ ...tables.table, published, solver });
  const hidden = hiddenCells(yield* asPart(attack, shielded, 1), tables, protections, reporters);
  const figureOf = figureFinder(tables, safe.figures);
  const source = { tables, figureOf, labels, rightToLeft: made.copy.rightToLeft };
  const shares = rulesOfShares(rules, choices.figures);
  const people = peopleSheet(source);
  const activities = tables.work.hierarchy.depth === 0 ? [] : [activitySheet(source, rule, shares)];
  const report = protectionReport(input, made, tables, safe, hidden);
  const cells = marksIn([people, ...activities], labels.mark);
  const suppression = {
    cells,
    mark: labels.mark,
    legend: labels.legend,
    rounded: choices.figures === "rounded",
  };
  const rowCount = people.columns[0]?.cells.at.length ?? 0;
  const copy: Copy = {
    ...people,
    sheetName: made.copy.sheetName,
    statement: { ...made.copy.statement, rowCount, suppression },
    dateSystem: 1900,
    moreSheets: [...activities, ...chartSheets(source, shares)],
  };
  return { copy, choices, report, hidden: { cells: hidden, rows: rowsBehind(made, tables) } };
}

const treated = 0.1;
const addedUp = 0.2;
const shielded = 0.7;

/** Rows of nobody: no figure of theirs is shown. */
const nobody = (rows: number) => ({ sets: [[]], at: new Uint32Array(rows), names: [] });

const marksIn = (sheets: readonly CopySheet[], mark: string): number =>
  sheets
    .flatMap(({ columns }) => columns)
    .filter(({ role }) => role === "population")
    .reduce((sum, { cells: { values, at } }) => {
      const marked = values.indexOf(mark);
      return sum + at.reduce((count, place) => count + (place === marked ? 1 : 0), 0);
    }, 0);
