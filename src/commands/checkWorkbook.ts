import type { Finding } from "../anonymise/copy";
import type { Watched } from "../excel/session";
import type { SheetInfo } from "../excel/sheets";
import { ruleFor, type Protocol } from "../protocol/protocol";
import type { Rule } from "../protocol/rule";
import type { Classification } from "../records/classification";
import { ClassificationError, parseClassification } from "../records/classificationText";
import type { Reason } from "../table/table";
import { holdSheet } from "./inspectSheet";
import type { Services } from "./services";

/** What is known of one sheet's classification. */
export type ClassificationState =
  | { readonly kind: "none" }
  /** There is one, and it can't be read: the sheet counts as not classified, but a person must look. */
  | { readonly kind: "unreadable"; readonly error: Reason }
  | { readonly kind: "classified"; readonly classification: Classification; readonly changed: boolean };

/** One sheet of the workbook, hidden ones included. */
export interface SheetCheck {
  readonly sheet: SheetInfo;
  readonly state: ClassificationState;
  /** What the sheet holds that its classification forbids: on a copy what its rule forbids; keys under `findings`. */
  readonly findings: readonly Finding[];
}

/** Looks at every sheet. Progress counts sheets; sheets that nobody classified are not read. */
export const checkWorkbook = async (
  services: Services,
  watched: Watched = {},
): Promise<readonly SheetCheck[]> => {
  const sheets = await services.excel.listSheets();
  const checks: SheetCheck[] = [];
  for (const sheet of sheets) {
    checks.push(await checkSheet(services, sheet, watched));
    watched.onProgress?.(checks.length / sheets.length);
  }
  return checks;
};

const checkSheet = async (services: Services, sheet: SheetInfo, { signal }: Watched): Promise<SheetCheck> => {
  const stored = storedClassification(sheet.classificationText);
  if (stored.kind !== "classified") return { sheet, state: stored, findings: [] };
  const { classification } = stored;
  const { core, protocol } = services;
  const held = await holdSheet(services, sheet.id, { signal });
  try {
    const changed = await core.changedSince(held.handle, classification.fingerprint, { signal });
    const rule = claimedRule(protocol, classification);
    const holding = rule === undefined ? [] : await holdings(services, held.handle, rule, signal);
    const findings = classification.copyRule === "" ? holding : holding.filter(isCertain);
    return { sheet, state: { kind: "classified", classification, changed }, findings };
  } finally {
    await core.release(held.handle);
  }
};

/** In a copy a person has decided on the columns that Confide would ask about; what is certainly wrong stays wrong. */
const isCertain = ({ severity }: Finding): boolean => severity === "stop";

type Stored =
  | Exclude<ClassificationState, { kind: "classified" }>
  | { readonly kind: "classified"; readonly classification: Classification };

const storedClassification = (text: string | undefined): Stored => {
  if (text === undefined) return { kind: "none" };
  try {
    return { kind: "classified", classification: parseClassification(text) };
  } catch (error) {
    if (!(error instanceof ClassificationError)) throw error;
    return { kind: "unreadable", error: { key: `records.errors.${error.code}`, data: error.data } };
  }
};

/** A sheet without a table holds nothing that columns could tell. */
const holdings = async (
  { core }: Services,
  handle: number,
  rule: Rule,
  signal: AbortSignal | undefined,
): Promise<readonly Finding[]> => {
  try {
    return await core.holds(handle, rule, { signal });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "no-table") return [];
    throw error;
  }
};

/**
 * The rule a sheet claims to obey as it is: a copy its own, a member's anonymised version the most closed of those it was
 * allowed for. Other originals claim none.
 */
const claimedRule = (protocol: Protocol, classification: Classification): Rule | undefined => {
  const { informationType, audiences, anonymisedByUs, copyRule, disclosure } = classification;
  if (copyRule !== "") return protocol.rules.find(({ id }) => id === copyRule);
  if (!anonymisedByUs) return undefined;
  return audiences
    .flatMap((audience) => ruleFor(protocol, informationType, audience) ?? [])
    .find((rule) => rule.disclosure === disclosure);
};
