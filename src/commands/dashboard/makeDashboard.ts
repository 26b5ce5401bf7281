import type { Dashboard } from "../../anonymise/dashboard/dashboard";
import { noTextDecisions } from "../../anonymise/recipe";
import { answersTo } from "../../codebook/answering";
import { noAnswers } from "../../codebook/apart";
import type { Watched } from "../../excel/session";
import type { WrittenCopy } from "../../excel/writeCopy";
import type { CopyToSave } from "../cleanFile";
import { CommandError } from "../commandError";
import { classificationOf } from "../copyClassification";
import { copyEntry } from "../copyEntry";
import { stopWhenForbidden, stopWhenLeaking } from "../copyRefusal";
import { keepEntry, keepNames } from "../keepCopy";
import type { Services } from "../services";
import { writeSheets } from "../writeSheets";
import type { PreparedDashboard } from "./prepareDashboard";

/** A dashboard that stands in the workbook. */
export interface MadeDashboard extends WrittenCopy, CopyToSave {
  readonly dashboard: Dashboard;
}

/**
 * Writes the dashboard that was prepared to new sheets and into the workbook's records. Whatever fails or is cancelled, the
 * new sheets are removed.
 *
 * @throws CommandError `refused`, `obstacles`, `nothing-shown` (no figure may go out), `leak`, `codebook-not-kept`, `records-not-kept`;
 *   ExcelError
 */
export const makeDashboard = async (
  services: Services,
  { prepared, made }: PreparedDashboard,
  watched: Watched = {},
): Promise<MadeDashboard> => {
  stopWhenForbidden({ ...prepared, recipe: { ...prepared.recipe, obstacles: made?.obstacles ?? [] } });
  if (made?.dashboard === undefined || showsNothing(made.dashboard)) throw new CommandError("nothing-shown");
  stopWhenLeaking(made.leaks);
  const { dashboard, codebook, fingerprint, names } = made;
  const { copy } = dashboard;
  const classification = classificationOf(copy, services.now().toISOString(), fingerprint, services.protocol);
  const toWrite = { copy, rule: prepared.rule, classification };
  const written = await writeSheets(services, toWrite, watched);
  await keepNames(services, written, answersTo(names.questions, prepared.wish.answers ?? noAnswers));
  const entry = copyEntry(services, prepared, { copy, sheet: written.sheet, classification, codebook });
  const chosen = Object.entries(dashboard.choices).map(([key, value]) => `${key}: ${value}`);
  await keepEntry(services, written, { ...entry, decisions: [...entry.decisions, ...chosen] });
  return { ...written, ...toWrite, codebook, texts: noTextDecisions, named: [], dashboard };
};

/** Not one figure stood the attack, or nobody reports people. */
export const showsNothing = ({ report }: Dashboard): boolean =>
  report.cells === report.primary + report.secondary;
