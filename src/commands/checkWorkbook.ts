import type { Finding } from "../anonymise/copy";
import type { Watched } from "../excel/session";
import type { SheetInfo } from "../excel/sheets";
import type { SheetHandle } from "../worker/heldSheets";
import type { Rule } from "../protocol/rule";
import type { Circumstances } from "./circumstances";
import { dayOf } from "./dayOf";
import { whileHeld } from "./inspectSheet";
import { orWithoutTable } from "./orWithoutTable";
import { loadRegister } from "./register";
import type { Services } from "./services";
import { sheetFindings } from "./sheetFindings";
import { approvedUnder } from "./standing";
import { storedClassification, type StoredClassification } from "./storedClassification";

type Classified = Extract<StoredClassification, { kind: "classified" }>;

/** What is known of one sheet's classification: as it is stored, and whether the sheet's values changed since. */
export type ClassificationState =
  Exclude<StoredClassification, Classified> | (Classified & { readonly changed: boolean });

/** What is known of a sheet that decides where it may go. */
export interface CheckedSheet {
  readonly state: ClassificationState;
  /** What the sheet holds that its classification forbids: on a copy what its rule forbids; keys under `findings`. */
  readonly findings: readonly Finding[];
  /** The organisations whose rows are in it, as they are written; none where nobody classified it. */
  readonly reporters: readonly string[];
}

/** One sheet of the workbook, hidden ones included. */
export interface SheetCheck extends CheckedSheet {
  readonly sheet: SheetInfo;
}

/** Looks at every sheet. Progress counts sheets; sheets that nobody classified are not read. */
export const checkWorkbook = async (
  services: Services,
  watched: Watched = {},
): Promise<readonly SheetCheck[]> => {
  const sheets = await services.excel.listSheets();
  const { register } = await loadRegister(services);
  const circumstances = { register, on: dayOf(services.now()) };
  const checks: SheetCheck[] = [];
  for (const sheet of sheets) {
    checks.push(await checkSheet(services, sheet, circumstances, watched));
    watched.onProgress?.(checks.length / sheets.length);
  }
  return checks;
};

const checkSheet = async (
  services: Services,
  sheet: SheetInfo,
  circumstances: Circumstances,
  { signal }: Watched,
): Promise<SheetCheck> => {
  const stored = storedClassification(sheet.classificationText);
  if (stored.kind !== "classified") return { sheet, ...uncheckedSheet(stored) };
  const checked = await whileHeld(
    services,
    sheet.id,
    (handle) => checkHeldSheet(services, handle, stored, circumstances, signal),
    { signal },
  );
  return { sheet, ...checked };
};

/** Of a sheet that nobody classified, or whose classification can't be read. */
export const uncheckedSheet = (state: Exclude<StoredClassification, Classified>): CheckedSheet => ({
  state,
  findings: [],
  reporters: [],
});

/** Whether a classified sheet changed since, what it holds that it should not, and whose rows are in it. */
export const checkHeldSheet = async (
  services: Pick<Services, "core" | "protocol">,
  handle: SheetHandle,
  stored: Classified,
  { register, on }: Circumstances,
  signal: AbortSignal | undefined,
): Promise<CheckedSheet> => {
  const { classification } = stored;
  const changed = await services.core.changedSince(handle, classification.fingerprint, { signal });
  const approvedFor = (rule: Rule): readonly string[] => approvedUnder(rule, register, on);
  const findings = await sheetFindings(services, handle, classification, { approvedFor, signal });
  const reporters = await orWithoutTable(services.core.reporters(handle, { signal }), []);
  return { state: { ...stored, changed }, findings, reporters };
};
