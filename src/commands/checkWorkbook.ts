import type { Finding } from "../anonymise/copy";
import type { Watched } from "../excel/session";
import type { SheetInfo } from "../excel/sheets";
import { decide, type Answer } from "../protocol/decide";
import { audiencesFor, ruleFor, type Protocol } from "../protocol/protocol";
import type { Audience, Rule } from "../protocol/rule";
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
    const findings = rule === undefined ? [] : await holdings(services, held.handle, rule, signal);
    return { sheet, state: { kind: "classified", classification, changed }, findings };
  } finally {
    await core.release(held.handle);
  }
};

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

/** Whether one sheet may go to an audience, and what speaks against it. */
export interface SheetAnswer {
  readonly check: SheetCheck;
  readonly answer: Answer;
  /** Keys of the message files and their data; none when the sheet may go as it is. */
  readonly reasons: readonly Reason[];
}

export interface WorkbookAnswer {
  /** True only when every sheet may go as it is: a workbook leaves whole, hidden sheets included. */
  readonly may: boolean;
  readonly sheets: readonly SheetAnswer[];
}

/** May this workbook go to this audience, as it is now? */
export const mayGo = (
  protocol: Protocol,
  checks: readonly SheetCheck[],
  audience: Audience,
): WorkbookAnswer => {
  const sheets = checks.map((check) => sheetAnswer(protocol, check, audience));
  return { may: sheets.length > 0 && sheets.every(({ reasons }) => reasons.length === 0), sheets };
};

const sheetAnswer = (protocol: Protocol, check: SheetCheck, audience: Audience): SheetAnswer => {
  const { state, findings } = check;
  const classification = state.kind === "classified" ? state.classification : undefined;
  const rule = classification && ruleFor(protocol, classification.informationType, audience);
  const answer = decide({ audience, rule, sheet: classification });
  const changed: readonly Reason[] =
    state.kind === "classified" && state.changed ? [{ key: "commands.check.changed", data: {} }] : [];
  const unreadable: readonly Reason[] = state.kind === "unreadable" ? [state.error] : [];
  const stops = findings
    .filter(({ severity }) => severity === "stop")
    .map(({ key, data }) => ({ key: `findings.${key}`, data }));
  return { check, answer, reasons: [...unreadable, ...answerReasons(answer), ...changed, ...stops] };
};

const answerReasons = (answer: Answer): readonly Reason[] => {
  switch (answer.kind) {
    case "yes":
      return [];
    case "treated":
      return [{ key: "commands.check.treated", data: { level: answer.rule.words.level } }];
    case "needs":
      return answer.conditions.map((condition) => ({ key: `protocol.condition.${condition}`, data: {} }));
    case "no":
      return [{ key: `protocol.reasons.${answer.reasonKey}`, data: {} }];
  }
};

/** Every audience that some rule speaks of, in the annex's order. */
export const audiencesOf = (protocol: Protocol): readonly Audience[] => [
  ...new Set(protocol.rules.flatMap(({ informationType }) => audiencesFor(protocol, informationType))),
];
