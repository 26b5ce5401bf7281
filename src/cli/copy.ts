import { CommandError } from "../commands/commandError";
import { makeCopy, type MadeCopy } from "../commands/makeCopy";
import { canBeReported, reportOnCopy } from "../commands/report/reportOnCopy";
import { decideAgain, prepareCopy, withAnswers, type PreparedCopy } from "../commands/prepareCopy";
import type { Outcome, Work } from "./command";
import type { CopyGoal } from "./copyGoal";
import { copyNotMade } from "./copyNotMade";
import { copyMade, type Made } from "./copyReport";
import { stopWhenNobodyAsks } from "./focalPointsReport";
import { decisionsFor } from "./decisions";
import { hitsOutput } from "./hitsReport";
import { answersFor } from "./namePairs";
import { measuresOutput } from "./measuresReport";
import type { CopyOutput } from "./output/copyOutput";
import { saveCopyOf } from "./saveCopyOf";
import { sayOfRisks } from "./typedRisks";
import { sayOfTexts } from "./typedTexts";
import { writeReport } from "./writeReport";

/**
 * Makes an anonymised copy for one audience and writes it as its own workbook; the file itself is not touched. What the
 * protocol refuses, or a person must decide first, is an outcome (exit code 1), not an error.
 *
 * @throws BadInputError and the errors of the use cases, but for `refused`, `obstacles`, `leak` and `copy-not-clean`
 */
export const copy = async (work: Work, goal: CopyGoal): Promise<Outcome<CopyOutput>> => {
  let prepared: PreparedCopy | undefined;
  try {
    prepared = await sayOfRisks(work, await sayOfTexts(work, await prepare(work, goal)));
    const hits = await hitsOutput(work, prepared);
    const measures = await measuresOutput(work, prepared);
    const made = await makeAndSave(work, prepared);
    const page = await reportOf(work, prepared, made);
    return {
      exitCode: 0,
      output: copyMade(work, goal, prepared, { hits, measures, reportPage: page }, made),
    };
  } catch (error) {
    if (!(error instanceof CommandError) || !isRefusal(error)) throw error;
    return { exitCode: 1, output: copyNotMade(work, goal, prepared, error) };
  }
};

/** Null also where there is nothing to report. */
const reportOf = async (work: Work, prepared: PreparedCopy, made: MadeCopy): Promise<string | null> =>
  canBeReported(prepared)
    ? writeReport(work, () => reportOnCopy(work.workbook.services, prepared, made))
    : null;

/** What is no error, but an answer. */
export const isRefusal = ({ code }: CommandError): boolean =>
  ["refused", "obstacles", "leak", "nothing-shown", "copy-not-clean"].includes(code);

/** Planned once to learn columns and names, and again when something was typed about columns. */
const prepare = async ({ request, workbook }: Work, goal: CopyGoal): Promise<PreparedCopy> => {
  const { sheet, informationType, audience } = goal;
  const first = await prepareCopy(workbook.services, {
    sheetId: sheet.id,
    informationType,
    audience,
    noOrganisation: request.noOrganisation,
    ...(request.purpose === undefined ? {} : { purpose: request.purpose }),
    focalPoints: request.focalPoints,
  });
  stopWhenNobodyAsks(request.focalPoints, first.focalPoints);
  const prepared =
    request.decisions.length === 0
      ? first
      : await decideAgain(workbook.services, first, decisionsFor(request.decisions, first.recipe.columns));
  return withAnswers(prepared, answersFor(request.answers, prepared.names).answers);
};

const makeAndSave = async (work: Work, prepared: PreparedCopy): Promise<Made> => {
  const made = await makeCopy(work.workbook.services, prepared);
  return { ...made, written: await saveCopyOf(work, made) };
};
