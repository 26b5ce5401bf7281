import { usualDashboard, type DashboardChoices } from "../anonymise/dashboard/dashboard";
import { reportOfDashboard } from "../anonymise/proof/reportOfDashboard";
import { sheetsOf } from "../anonymise/copy";
import { CommandError } from "../commands/commandError";
import { makeDashboard } from "../commands/dashboard/makeDashboard";
import { prepareDashboard, type PreparedDashboard } from "../commands/dashboard/prepareDashboard";
import type { Outcome, Work, WorkbookRequest } from "./command";
import { isRefusal } from "./copy";
import type { CopyGoal } from "./copyGoal";
import { namesOutput } from "./namesReport";
import type { DashboardOutput } from "./output/dashboardOutput";
import { said, saidRefusal } from "./sayings";
import { saveCopyOf } from "./saveCopyOf";
import { writeHidden } from "./writeHidden";
import { writeReport } from "./writeReport";

/**
 * Makes a protected dashboard of a 4W sheet and writes it as its own workbook; the file itself is not touched. What the
 * protocol refuses, or what can't be protected, is an outcome (exit code 1), not an error.
 */
export const dashboard = async (work: Work, goal: CopyGoal): Promise<Outcome<DashboardOutput>> => {
  const { request, workbook } = work;
  const { sheet, audience } = goal;
  const wish = { sheetId: sheet.id, audience, answers: request.answers };
  let prepared: PreparedDashboard | undefined;
  try {
    prepared = await prepareDashboard(workbook.services, wish, choicesOf(request));
    const made = await makeDashboard(workbook.services, prepared);
    const copy = await saveCopyOf(work, made);
    const sheets = sheetsOf(made.copy).map(({ sheetName }) => sheetName);
    const reportPage = await writeReport(work, () =>
      reportOfDashboard(made.copy.statement, made.dashboard.report),
    );
    const hiddenList = await writeHidden(work, made.dashboard.hidden.cells);
    const written = { copy, sheets, reportPage, hiddenList };
    return { exitCode: 0, output: { ...outputOf(work, goal, prepared), ...written } };
  } catch (error) {
    if (!(error instanceof CommandError) || !isRefusal(error)) throw error;
    return { exitCode: 1, output: { ...outputOf(work, goal, prepared), ...reasonsOf(work, error) } };
  }
};

const choicesOf = ({ finest, activities, groups, rounded }: WorkbookRequest): DashboardChoices => ({
  finestPlace: finest ?? usualDashboard.finestPlace,
  activitiesDownTo: activities ?? usualDashboard.activitiesDownTo,
  groupsDownTo: groups ?? usualDashboard.groupsDownTo,
  figures: rounded ? "rounded" : "exact",
});

const outputOf = (
  work: Work,
  { sheet, audience, template }: CopyGoal,
  prepared: PreparedDashboard | undefined,
): DashboardOutput => ({
  ...{
    command: "copy",
    file: work.file,
    sheet: sheet.name,
    informationType: "dashboard",
    audience,
    template,
  },
  ...{ copy: null, sheets: [], reportPage: null, hiddenList: null, obstacles: [], error: null },
  names: prepared?.made
    ? namesOutput(work, { names: prepared.made.names, rule: prepared.prepared.rule })
    : null,
  protection: prepared?.made?.dashboard?.report ?? null,
});

const reasonsOf = (
  { translate }: Work,
  error: CommandError,
): Pick<DashboardOutput, "obstacles" | "error"> => ({
  obstacles: error.reasons.map((reason) => said(translate, "", reason)),
  error: saidRefusal(translate, error),
});
