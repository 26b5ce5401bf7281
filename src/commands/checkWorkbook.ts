import type { Finding } from "../anonymise/copy";
import type { Watched } from "../excel/session";
import type { SheetInfo } from "../excel/sheets";
import type { SheetHandle } from "../worker/core";
import type { Rule } from "../protocol/rule";
import { codeOf } from "./codedError";
import { dayOf } from "./dayOf";
import { holdSheet } from "./inspectSheet";
import { loadRegister } from "./register";
import type { Services } from "./services";
import { sheetFindings } from "./sheetFindings";
import { approvedUnder } from "./standing";
import { storedClassification, type StoredClassification } from "./storedClassification";

/** What is known of one sheet's classification: as it is stored, and whether the sheet's values changed since. */
export type ClassificationState =
  | Exclude<StoredClassification, { kind: "classified" }>
  | (Extract<StoredClassification, { kind: "classified" }> & { readonly changed: boolean });

/** One sheet of the workbook, hidden ones included. */
export interface SheetCheck {
  readonly sheet: SheetInfo;
  readonly state: ClassificationState;
  /** What the sheet holds that its classification forbids: on a copy what its rule forbids; keys under `findings`. */
  readonly findings: readonly Finding[];
  /** The organisations whose rows are in it, as they are written; none where nobody classified it. */
  readonly reporters: readonly string[];
}

/** Looks at every sheet. Progress counts sheets; sheets that nobody classified are not read. */
export const checkWorkbook = async (
  services: Services,
  watched: Watched = {},
): Promise<readonly SheetCheck[]> => {
  const sheets = await services.excel.listSheets();
  const { register } = await loadRegister(services);
  const on = dayOf(services.now());
  const approvedFor = (rule: Rule): readonly string[] => approvedUnder(rule, register, on);
  const checks: SheetCheck[] = [];
  for (const sheet of sheets) {
    checks.push(await checkSheet(services, sheet, { ...watched, approvedFor }));
    watched.onProgress?.(checks.length / sheets.length);
  }
  return checks;
};

const checkSheet = async (
  services: Services,
  sheet: SheetInfo,
  { signal, approvedFor }: Watched & { readonly approvedFor: (rule: Rule) => readonly string[] },
): Promise<SheetCheck> => {
  const stored = storedClassification(sheet.classificationText);
  if (stored.kind !== "classified") return { sheet, state: stored, findings: [], reporters: [] };
  const { core } = services;
  const { classification } = stored;
  const { handle } = await holdSheet(services, sheet.id, { signal });
  try {
    const changed = await core.changedSince(handle, classification.fingerprint, { signal });
    const findings = await sheetFindings(services, handle, classification, { approvedFor, signal });
    const reporters = await reportersIn(services, handle, signal);
    return { sheet, state: { ...stored, changed }, findings, reporters };
  } finally {
    await core.release(handle);
  }
};

/** A sheet without a table is nobody's. */
const reportersIn = async (
  { core }: Services,
  handle: SheetHandle,
  signal: AbortSignal | undefined,
): Promise<readonly string[]> => {
  try {
    return await core.reporters(handle, { signal });
  } catch (error) {
    if (codeOf(error) === "no-table") return [];
    throw error;
  }
};
