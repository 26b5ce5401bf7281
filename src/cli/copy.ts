import path from "node:path";
import { cleanFile } from "../commands/cleanFile";
import { CommandError } from "../commands/commandError";
import { holdSheet } from "../commands/inspectSheet";
import { makeCopy } from "../commands/makeCopy";
import { decideAgain, prepareCopy, type PreparedCopy } from "../commands/prepareCopy";
import type { SheetInfo } from "../excel/sheets";
import { parseClassification } from "../records/classificationText";
import type { Audience, InformationType } from "../protocol/rule";
import { BadInputError } from "./badInput";
import { chooseSheet } from "./chooseSheet";
import type { Outcome, Work } from "./command";
import { copyMade, copyNotMade, type Made } from "./copyReport";
import { decisionsFor } from "./decisions";
import { ensureFolder, freePath, writeWhole } from "./files";
import type { CopyOutput } from "./output/copyOutput";

/** What the copy is of and for. */
export interface CopyGoal {
  readonly sheet: SheetInfo;
  readonly informationType: InformationType;
  readonly audience: Audience;
}

/**
 * Makes an anonymised copy for one audience and writes it as its own workbook; the file itself is not touched. What the
 * protocol refuses, or a person must decide first, is an outcome (exit code 1), not an error.
 *
 * @throws BadInputError and the errors of the use cases, but for `refused`, `obstacles` and `leak`
 */
export const copy = async (work: Work): Promise<Outcome<CopyOutput>> => {
  const goal = await goalOf(work);
  let prepared: PreparedCopy | undefined;
  try {
    prepared = await prepare(work, goal);
    const made = await makeAndSave(work, prepared);
    return { exitCode: 0, output: copyMade(work, goal, prepared, made) };
  } catch (error) {
    if (!(error instanceof CommandError) || !isRefusal(error)) throw error;
    return { exitCode: 1, output: copyNotMade(work, goal, prepared, error) };
  }
};

const isRefusal = ({ code }: CommandError): boolean => ["refused", "obstacles", "leak"].includes(code);

const goalOf = async ({ request, file, workbook }: Work): Promise<CopyGoal> => {
  const [audience, second] = request.audiences;
  if (audience === undefined || second !== undefined)
    throw new BadInputError("one-audience", { command: "copy" });
  const { sheet } = await chooseSheet(workbook.services, request.sheet);
  if (sheet === undefined) throw new BadInputError("no-table-anywhere", { file });
  const informationType =
    request.informationType ?? classifiedAs(sheet) ?? (await suggestedFor(workbook.services, sheet));
  if (informationType === undefined) throw new BadInputError("no-type", { command: "copy" });
  return { sheet, informationType, audience };
};

const classifiedAs = ({ classificationText }: SheetInfo): InformationType | undefined =>
  classificationText === undefined ? undefined : parseClassification(classificationText).informationType;

const suggestedFor = async (
  services: Work["workbook"]["services"],
  { id }: SheetInfo,
): Promise<InformationType | undefined> => {
  const { handle } = await holdSheet(services, id);
  try {
    return (await services.core.suggest(handle)).informationType;
  } finally {
    await services.core.release(handle);
  }
};

/** Planned once to learn the columns, and again when something was typed about them. */
const prepare = async ({ request, workbook }: Work, goal: CopyGoal): Promise<PreparedCopy> => {
  const { sheet, informationType, audience } = goal;
  const prepared = await prepareCopy(workbook.services, {
    sheetId: sheet.id,
    informationType,
    audience,
    noOrganisation: request.noOrganisation,
  });
  if (request.decisions.length === 0) return prepared;
  return decideAgain(workbook.services, prepared, decisionsFor(request.decisions, prepared.recipe.columns));
};

const makeAndSave = async (work: Work, prepared: PreparedCopy): Promise<Made> => {
  const { request, file, resolve, workbook } = work;
  const folder = request.out === undefined ? path.dirname(file) : resolve(request.out);
  await ensureFolder(folder);
  const made = await makeCopy(workbook.services, prepared);
  const { bytes, fileName } = await cleanFile(workbook.services, made);
  const written = await freePath(folder, fileName);
  await writeWhole(written, bytes);
  return { ...made, written };
};
