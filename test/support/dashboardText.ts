import type { Dashboard, DashboardChoices, DashboardLabels } from "../../src/anonymise/dashboard/dashboard";
import { apply } from "../../src/anonymise/apply";
import { dashboardTable } from "../../src/anonymise/dashboard/dashboardTable";
import { protectDashboard } from "../../src/anonymise/dashboard/protectDashboard";
import { strictNodes } from "../../src/anonymise/dashboard/strictNodes";
import { reportersOfCopy } from "../../src/anonymise/measures/reporters";
import { finestDashboard } from "../../src/anonymise/dashboard/dashboard";
import { dashboardRecipe } from "../../src/anonymise/dashboard/dashboardRecipe";
import { makeDashboard } from "../../src/anonymise/dashboard/makeDashboard";
import { sheetsOf, type CopySheet } from "../../src/anonymise/copy";
import { organisationsIn } from "../../src/anonymise/organisations";
import { emptyCodebook, enrol } from "../../src/codebook/enrol";
import { defaultRules } from "../../src/disclosure/rules/rules";
import { allSteps } from "../../src/disclosure/steps";
import { ruleFor } from "../../src/protocol/protocol";
import type { Rule } from "../../src/protocol/rule";
import { turkeyProtocol } from "../../src/protocol/turkey";
import { peopleGroupOf } from "../../src/table/people/peopleGroup";
import { cellAt } from "../../src/table/relations/distinct";
import type { Table } from "../../src/table/table";
import { seededRandom } from "./random";
import { tableFromText } from "./table";

export const dashboardLabels: DashboardLabels = {
  title: "Dashboard",
  sheets: {
    people: "People reached",
    activities: "Activities",
    "chart-sub-clusters": "Sub-clusters",
    "chart-places": "Places",
    "chart-activities": "Chart of activities",
  },
  levels: {
    country: "Country",
    governorate: "Governorate",
    district: "District",
    subdistrict: "Sub-district",
    community: "Community",
    site: "Site",
  },
  level: "Level",
  everywhere: "Everywhere",
  subCluster: "Sub-cluster",
  allSubClusters: "All",
  activity: "Activity",
  allActivities: "All activities",
  people: "People",
  shareOfSubCluster: "% of sub-cluster",
  shareOfAll: "% of all",
  female: "Female",
  male: "Male",
  notStated: "Not stated",
  mark: "[c]",
  legend: "Not shown.",
};

export const publicDashboard = (changes: Partial<Rule> = {}): Rule => {
  const rule = ruleFor(turkeyProtocol, "dashboard", "public");
  if (rule === undefined) throw new Error("the annex has a row for it");
  return { ...rule, ...changes };
};

export interface DashboardWish {
  readonly rule?: Rule;
  readonly choices?: Partial<DashboardChoices>;
  readonly leaveOut?: readonly string[];
}

/** As the sheet would be understood: columns of people count whom their headers say. */
export const fourWFromText = (text: string): Table => {
  const table = tableFromText(text);
  const columns = table.columns.map((column) =>
    column.role.startsWith("population")
      ? { ...column, detail: { people: peopleGroupOf(column.header) } }
      : column,
  );
  return { ...table, columns };
};

const now = "2026-11-02T09:00:00.000Z";

const enrolled = (table: Table, { rule = publicDashboard(), leaveOut = [] }: DashboardWish) => {
  const recipe = dashboardRecipe({ table, rule, series: "internal", decisions: {}, leaveOut });
  const { names, pairs } = organisationsIn(table, recipe, emptyCodebook(now));
  const { codebook } = enrol(emptyCodebook(now), names, "internal", seededRandom(7), now, pairs);
  return { recipe, codebook };
};

/** All figures of a sheet's dashboard, and what of them is shown. */
export const protectedTables = (sheet: Table, choices: DashboardChoices) => {
  const { recipe, codebook } = enrolled(sheet, {});
  const labels = { ...dashboardLabels, column: "Column" };
  const rules = defaultRules;
  const made = apply({ table: sheet, recipe, codebook, madeOn: "2026-11-02", labels, rules });
  const reporters = reportersOfCopy(made.origin, recipe, codebook) ?? { sets: [], at: new Uint32Array() };
  const wish = { rule: publicDashboard(), choices, labels: dashboardLabels };
  const tables = dashboardTable(made, reporters, wish);
  const topics = strictNodes(made.copy.columns, tables);
  return {
    table: tables.table,
    safe: allSteps(protectDashboard(tables, topics, { rules, style: choices.figures, solver: undefined })),
  };
};

/** The whole way from a 4W sheet to its dashboard, as the worker goes it. */
export const dashboardOf = (table: Table, wish: DashboardWish = {}): Dashboard => {
  const { rule = publicDashboard(), choices = {} } = wish;
  const { recipe, codebook } = enrolled(table, wish);
  return allSteps(
    makeDashboard({
      ...{ table, rule, recipe, codebook, rules: defaultRules, madeOn: "2026-11-02" },
      choices: { ...finestDashboard, ...choices },
      labels: dashboardLabels,
      namesTakenAsOne: 0,
      solver: undefined,
    }),
  );
};

/** A sheet of a dashboard as text: its headers and rows, `|` between cells. */
export const sheetText = ({ columns }: CopySheet): string =>
  [
    columns.map(({ header }) => header),
    ...Array.from({ length: columns[0]?.cells.at.length ?? 0 }, (_, row) =>
      columns.map(({ cells }) => String(cellAt(cells, row))),
    ),
  ]
    .map((cells) => cells.join(" | "))
    .join("\n");

/** One of a dashboard's sheets; throws when it has none. */
export const sheetNamed = ({ copy }: Dashboard, name: string): CopySheet => {
  const sheet = sheetsOf(copy).find(({ sheetName }) => sheetName === name);
  if (sheet === undefined) throw new Error(`no sheet “${name}”`);
  return sheet;
};
