import { decide } from "../protocol/decide";
import type { Purpose } from "../protocol/purpose";
import { nothingRecorded, type Answer } from "../protocol/question";
import { audiencesFor, ruleFor, type Protocol } from "../protocol/protocol";
import type { Audience } from "../protocol/rule";
import { tableTitle } from "../protocol/tableTitle";
import type { Reason } from "../table/table";
import type { CheckedSheet, SheetCheck } from "./checkWorkbook";
import type { Circumstances } from "./circumstances";
import { standingOf } from "./standing";

/** Whether a sheet may go to an audience, and what speaks against it. */
export interface Permission {
  readonly answer: Answer;
  /** Keys of the message files and their data; none when the sheet may go as it is. */
  readonly reasons: readonly Reason[];
}

export interface SheetAnswer extends Permission {
  readonly check: SheetCheck;
}

export interface WorkbookAnswer {
  /** True only when every sheet may go as it is: a workbook leaves whole, hidden sheets included. */
  readonly may: boolean;
  readonly sheets: readonly SheetAnswer[];
}

export interface WorkbookQuestion extends Circumstances {
  readonly audience: Audience;
  readonly purpose?: Purpose;
}

/** May this workbook go to this audience, as it is now? */
export const mayGo = (
  protocol: Protocol,
  checks: readonly SheetCheck[],
  question: WorkbookQuestion,
): WorkbookAnswer => {
  const sheets = checks.map((check) => ({ check, ...permissionFor(protocol, check, question) }));
  return { may: sheets.length > 0 && sheets.every(({ reasons }) => reasons.length === 0), sheets };
};

/** May this sheet go to this audience, as it is now? */
export const permissionFor = (
  protocol: Protocol,
  { state, findings, reporters }: CheckedSheet,
  question: WorkbookQuestion,
): Permission => {
  const { audience, purpose = "coordination", register, on } = question;
  const classification = state.kind === "classified" ? state.classification : undefined;
  const rule = classification && ruleFor(protocol, classification.informationType, audience);
  const answer = decide({
    protocol: tableTitle(protocol),
    audience,
    purpose,
    rule,
    sheet: classification,
    standing: rule
      ? standingOf(register, undefined, { informationType: rule.informationType, audience, on, reporters })
          .standing
      : nothingRecorded,
  });
  const changed: readonly Reason[] =
    state.kind === "classified" && state.changed ? [{ key: "commands.check.changed", data: {} }] : [];
  const unreadable: readonly Reason[] = state.kind === "unreadable" ? [state.error] : [];
  const stops = findings
    .filter(({ severity }) => severity === "stop")
    .map(({ key, data }) => ({ key: `findings.${key}`, data }));
  return { answer, reasons: [...unreadable, ...answerReasons(answer), ...changed, ...stops] };
};

/** What speaks against letting a sheet go as it is. */
export const answerReasons = (answer: Answer): readonly Reason[] => {
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
