import type { Translate } from "../../i18n/translator";
import type { CheckOutput, SheetCheckOutput } from "../output/checkOutput";
import { showSheetClassification } from "./showClassification";
import type { Shown, Terminal } from "./shown";

/** Each sheet with what speaks against it, and the answer for the whole workbook. */
export const showCheck = (output: CheckOutput, { translate }: Terminal): Shown => ({
  text: [...output.sheets.map((sheet) => showSheet(sheet, translate)), verdict(output, translate)].join("\n"),
});

const showSheet = (sheet: SheetCheckOutput, translate: Translate): string => {
  const { name, visibility, classification, changed, problem, findings, reasons } = sheet;
  const title = translate("cli.check.sheet", {
    sheet: name,
    visibility: translate(`cli.visibility.${visibility}`),
  });
  const state =
    problem?.message ??
    (classification === null
      ? translate("cli.check.notClassified")
      : showSheetClassification(classification, changed, translate).trimEnd());
  const marked = findings.map(
    ({ severity, message }) => `${translate(`cli.severity.${severity}`)}: ${message}`,
  );
  const against = (reasons ?? []).map(({ message }) => translate("cli.check.against", { message }));
  return [title, ...[state, ...marked, ...new Set(against)].map((line) => `  ${line}`), ""].join("\n");
};

const verdict = ({ audience, may, clean }: CheckOutput, translate: Translate): string => {
  if (audience === null) return `${translate(clean ? "cli.check.clean" : "cli.check.notClean")}\n`;
  const name = translate(`protocol.audience.${audience}`);
  return `${translate(may === true ? "cli.check.may" : "cli.check.mayNot", { audience: name })}\n`;
};
