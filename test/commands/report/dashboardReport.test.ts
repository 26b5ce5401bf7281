/** @jest-environment jsdom */
import type { ProtectionReport } from "../../../src/anonymise/dashboard/dashboard";
import { reportOfDashboard } from "../../../src/anonymise/proof/reportOfDashboard";
import { reportPage } from "../../../src/commands/report/reportPage";
import { createTranslator } from "../../../src/i18n/translator";
import { fourWFromText, dashboardOf } from "../../support/dashboardText";

const { translate } = createTranslator("en", {
  onMissing: (key) => {
    throw new Error(`no message for ${key}`);
  },
});

const dashboard = dashboardOf(
  fourWFromText(`
    organisation | district | community | sub-cluster | activity | population | population
    Organisation | District | Community | Sub-cluster | Activity | Girls | Men
    Hope Line | Hill | Amber | Protection | Legal aid | 137 | 40
    Hope Line | Hill | Birch | Protection | Legal aid | 50 | 60
    Green Valley | Hill | Birch | Protection | Legal aid | 50 | 60
    Amal Bridge | Hill | Birch | Protection | Legal aid | 50 | 60
    Hope Line | Lake | Elm | Protection | Legal aid | 50 | 60
    Green Valley | Lake | Elm | Protection | Legal aid | 50 | 60
    Amal Bridge | Lake | Elm | Protection | Legal aid | 50 | 60`),
);

const { statement } = dashboard.copy;

const pageOf = (protection: ProtectionReport, of = statement): string => {
  const page = reportPage(reportOfDashboard(of, protection), translate, "en");
  const { body } = new DOMParser().parseFromString(page, "text/html");
  return body.textContent.replace(/\s+/g, " ");
};

it("says why figures are hidden, how many others go with them, and what the attack found", () => {
  const { report } = dashboard;
  const text = pageOf(report);
  expect(text).toContain(
    `Too few organisations stand behind a figure ${report.reasons["few-organisations"]} (`,
  );
  expect(text).toContain(`Others are hidden, so that nobody computes those from totals ${report.secondary} `);
  expect(text).toContain(`${report.primary + report.secondary} of ${report.cells} figures are hidden`);
  expect(text).toContain("as each of the 3 organisations in it would with its own figures");
});

it("names no organisation and no place, and shows no figure of the data", () => {
  for (const told of ["Hope Line", "Amber", "Birch", "Hill", "137"])
    expect(pageOf(dashboard.report)).not.toContain(told);
});

it("has words for all that a dashboard may have to say", () => {
  const reasons = {
    "few-organisations": 1,
    "few-people": 1,
    dominance: 1,
    "sensitive-zero": 1,
    "full-cell": 1,
  };
  const suppression = { cells: 5, mark: "[c]", legend: "", rounded: true };
  const report = { ...dashboard.report, reasons, addsUp: false, rowsLeftOut: 2 };
  const text = pageOf(report, { ...statement, suppression });
  expect(text).toContain("2 rows of organisations that do not share, or did not agree, are not counted.");
  expect(text).toContain("The figures that are shown are rounded.");
  expect(text).toContain("Totals may differ a little from the sum of their parts");
});
