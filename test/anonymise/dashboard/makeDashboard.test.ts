import { rowsOfFigure } from "../../../src/anonymise/dashboard/rowsBehind";
import {
  dashboardOf,
  fourWFromText,
  publicDashboard,
  sheetNamed,
  sheetText,
} from "../../support/dashboardText";

const organisations = [
  "Hope Line Society",
  "Green Valley Relief",
  "Amal Bridge Foundation",
  "Cedar Aid Network",
];
const all = organisations;

const header = `
  organisation | governorate | district | community | sub-cluster | activity | population | population
  Organisation | Governorate | District | Community | Sub-cluster | Activity | Girls | Men`;

/** For each of the organisations a row of these cells. */
const rows = (names: readonly string[], cells: string): string =>
  names.map((name) => `${name} | ${cells}`).join("\n");

/** Invented: three or four organisations everywhere, but one alone in Elm. */
const sheet = fourWFromText(`${header}
  ${rows(all, "North | Hill | Amber | Protection | Legal aid | 20 | 30")}
  ${rows(all, "North | Hill | Amber | Protection | Awareness | 10 | 0")}
  ${rows(all, "North | Hill | Birch | Protection | Legal aid | 25 | 35")}
  ${rows(["Hope Line Society"], "North | Lake | Elm | Protection | Legal aid | 17 | 23")}
  ${rows(all, "North | Lake | Fern | Protection | Legal aid | 40 | 40")}
  ${rows(all, "North | Lake | Gorse | Protection | Legal aid | 40 | 50")}`);

const dashboard = dashboardOf(sheet);
const people = sheetText(sheetNamed(dashboard, "Dashboard"));
const activities = sheetText(sheetNamed(dashboard, "Activities"));

describe("a dashboard", () => {
  it("adds people up by place, sub-cluster, sex and age, with all totals", () => {
    expect(people).toContain("Level | Governorate | District | Community | Sub-cluster | People");
    expect(people).toContain("Everywhere |  |  |  | All | 1200 |");
    expect(people).toContain("District | North | Hill |  | Protection | 480 |");
    expect(people).toContain("Community | North | Hill | Amber | Protection | 240 | 120 | 120 | 120 | 120");
  });

  it("marks the figure of a lone organisation, and another so that nobody can compute it", () => {
    expect(people).toContain("Community | North | Lake | Elm | Protection | [c] | [c] | [c] | [c] | [c]");
    const lake = people.split("\n").filter((line) => line.startsWith("Community | North | Lake"));
    expect(lake.filter((line) => line.includes("[c]")).length).toBeGreaterThan(2);
    for (const own of ["17", "23", "40"]) expect(people.split(/ \| |\n/)).not.toContain(own);
  });

  it("tells activities as whole percentages, and marks them where their figures are marked", () => {
    expect(activities).toContain("Community | North | Hill | Amber | Protection | Legal aid | 83 | 83");
    expect(activities).toContain("Community | North | Hill | Amber | Protection | Awareness | 17 | 17");
    expect(activities).toContain("Community | North | Lake | Elm | Protection | Legal aid | [c] | [c]");
  });

  it("tells how many people an activity reached only where the rule shows activities in full", () => {
    expect(activities).not.toContain("People");
    const full = dashboardOf(sheet, { rule: publicDashboard({ activity: "full" }) });
    expect(sheetText(sheetNamed(full, "Activities"))).toContain(
      "Amber | Protection | Legal aid | 83 | 83 | 200",
    );
    const broad = dashboardOf(sheet, { rule: publicDashboard({ activity: "broad" }) });
    expect(sheetText(sheetNamed(broad, "Activities"))).not.toContain("Legal aid");
  });

  it("names no organisation but in what never travels", () => {
    const text = JSON.stringify({ ...dashboard, hidden: undefined });
    for (const name of organisations) expect(text).not.toContain(name);
  });

  it("says from what to what a hidden figure is left to a reader outside, and to the organisation that comes closest", () => {
    const { cells, rows } = dashboardOf(sheet, { choices: { groupsDownTo: "country" } }).hidden;
    const [elm] = cells.filter(({ place }) => place.join() === "North,Lake,Elm");
    expect(elm).toMatchObject({ people: 40, reasons: ["few-organisations", "dominance"] });
    expect([elm?.outside.low, elm?.outside.high]).toEqual([0, 360]);
    expect(elm?.insider).toMatchObject({ organisation: "Green Valley Relief", low: 0, high: 280 });
    expect(rowsOfFigure(rows, elm?.nodes ?? [0, 0, 0])).toEqual({ column: 3, rows: [13] });
    const [fern] = cells.filter(({ place }) => place.includes("Fern"));
    expect(fern).toMatchObject({
      reasons: [],
      insider: { organisation: "Hope Line Society", low: 320, high: 320 },
    });
  });

  it("counts how closely figures that break a rule can be computed at best, and in the middle", () => {
    expect(dashboard.report.uncertainty).toEqual({ outsideExact: 0, exact: 11, narrowest: 621, median: 700 });
  });

  it("says what was suppressed, what it cost and what the audit found", () => {
    expect(dashboard.report).toMatchObject({
      people: 1200,
      insiders: 4,
      disclosed: 0,
      finestPlace: "community",
    });
    expect(dashboard.report.reasons["few-organisations"]).toBeGreaterThan(0);
    expect(dashboard.report.secondary).toBeGreaterThan(0);
    expect(dashboard.report.peopleLost).toBeGreaterThanOrEqual(40);
    expect(dashboard.copy.statement.suppression).toMatchObject({ mark: "[c]", rounded: false });
  });

  it("draws charts of rows that are shown whole", () => {
    const chart = sheetNamed(dashboard, "Chart of activities");
    expect(sheetText(chart)).toBe(
      "Activity | % of all\nProtection – Legal aid | 97\nProtection – Awareness | 3",
    );
    expect(chart.charts).toEqual([
      { kind: "bar", title: "Chart of activities", categories: 0, series: [1], firstRow: 0, rowCount: 2 },
    ]);
  });
});

describe("a person may choose", () => {
  it("a coarser level, at which less has to be hidden", () => {
    const { copy, report } = dashboardOf(sheet, { choices: { finestPlace: "district" } });
    expect(sheetText(copy)).not.toContain("Elm");
    expect(report.finestPlace).toBe("district");
    expect(copy.statement.suppression?.cells).toBe(0);
  });

  it("never a finer level than the rule", () => {
    const { copy } = dashboardOf(sheet, { rule: publicDashboard({ finestPlace: "district" }) });
    expect(sheetText(copy)).not.toContain("Amber");
  });

  it("sex and age at coarser levels only", () => {
    const text = sheetText(dashboardOf(sheet, { choices: { groupsDownTo: "district" } }).copy);
    expect(text).toContain("District | North | Hill |  | Protection | 480 | 220 | 220 | 260 | 260");
    expect(text).toContain("Community | North | Hill | Birch | Protection | 240 |  |  |  | ");
  });

  it("activities at coarser levels only", () => {
    const made = dashboardOf(sheet, { choices: { activitiesDownTo: "country" } });
    const text = sheetText(sheetNamed(made, "Activities"));
    expect(text).toContain("Everywhere |  |  |  | Protection | Legal aid | 97 | 97");
    expect(text).not.toContain("North | Hill |  | Protection | Legal aid");
    expect(text).toContain("North | Hill |  | Protection | All activities");
  });

  it("rounded figures: the lone organisation's is hidden, and fewer go with it than beside exact ones", () => {
    const { copy, report } = dashboardOf(sheet, { choices: { figures: "rounded" } });
    const figures = sheetText(copy).match(/\| (\d+)/g) ?? [];
    for (const figure of figures) expect(Number(figure.slice(2)) % 5).toBe(0);
    expect(sheetText(copy)).toContain("Elm | Protection | [c]");
    expect(copy.statement.suppression?.rounded).toBe(true);
    const hidden = (of: typeof report): number => of.primary + of.secondary;
    expect(hidden(report)).toBeLessThan(hidden(dashboard.report));
    const hiddenBy = { exact: hidden(dashboard.report), rounded: hidden(report) };
    expect([report.hiddenBy, dashboard.report.hiddenBy]).toEqual([hiddenBy, hiddenBy]);
  });

  it("percentages of rounded figures, never of the true ones", () => {
    const rule = publicDashboard({ activity: "full" });
    const uneven = fourWFromText(`${header}
      ${rows(all, "North | Hill | Amber | Protection | Legal aid | 3 | 1")}
      ${rows(all, "North | Hill | Amber | Protection | Awareness | 2 | 1")}
      ${rows(all, "North | Hill | Birch | Protection | Legal aid | 4 | 4")}
      ${rows(all, "North | Hill | Birch | Protection | Awareness | 1 | 7")}`);
    const made = dashboardOf(uneven, { rule, choices: { figures: "rounded" } });
    const lines = sheetText(sheetNamed(made, "Activities")).split("\n").slice(1);
    const cells = lines.map((line) => line.split(" | "));
    const peopleOf = (row: readonly string[]): number => Number(row.at(-1));
    const wholes = new Map(
      cells.filter((row) => row[5] === "All activities").map((row) => [row.slice(0, 4).join(), row]),
    );
    const told = cells.filter((row) => row.at(-2) !== "[c]");
    expect(told.length).toBeGreaterThan(5);
    for (const row of told) {
      const whole = wholes.get(row.slice(0, 4).join()) ?? [];
      expect(Number(row.at(-2))).toBe(Math.min(100, Math.round((100 * peopleOf(row)) / peopleOf(whole))));
    }
  });
});

describe("stricter sub-clusters", () => {
  const few = (subCluster: string) =>
    dashboardOf(
      fourWFromText(`${header}
        ${rows(all, `North | Hill | Amber | ${subCluster} | Support | 2 | 0`)}
        ${rows(all, "North | Hill | Amber | Shelter | Kits | 200 | 200")}
        ${rows(all, "North | Hill | Amber | Food | Kits | 200 | 200")}`),
    ).report;

  it("hide fewer than ten people, and a zero", () => {
    expect(few("Legal").reasons).toMatchObject({ "few-people": 0, "sensitive-zero": 0 });
    const strict = few("GBV").reasons;
    expect(strict["few-people"]).toBeGreaterThan(0);
    expect(strict["sensitive-zero"]).toBeGreaterThan(0);
    expect(few("Child protection").reasons["few-people"]).toBeGreaterThan(0);
  });
});

it("leaves out the rows of organisations that share no more, and counts them", () => {
  const { copy, report } = dashboardOf(sheet, { leaveOut: ["Hope Line Society"] });
  expect(report.rowsLeftOut).toBe(6);
  expect(sheetText(copy)).not.toContain("Elm");
});
