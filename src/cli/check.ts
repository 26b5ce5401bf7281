import { dayOf } from "../commands/dayOf";
import { checkWorkbook, type SheetCheck } from "../commands/checkWorkbook";
import { loadRegister } from "../commands/register";
import { mayGo, type SheetAnswer } from "../commands/mayGo";
import type { Translate } from "../i18n/translator";
import type { Outcome, Work } from "./command";
import type { CheckOutput, SheetCheckOutput } from "./output/checkOutput";
import { oneAudience } from "./request";
import { said } from "./sayings";
import { sheetStateOutput } from "./sheetState";

/**
 * Every sheet, hidden ones included, and with `--audience` whether the workbook may go there. A sheet that nobody
 * classified, that changed since, or that holds what its class forbids, makes exit code 1.
 */
export const check = async ({ request, file, workbook, translate }: Work): Promise<Outcome<CheckOutput>> => {
  const audience = request.audiences.length === 0 ? undefined : oneAudience(request);
  const { services } = workbook;
  const checks = await checkWorkbook(services);
  const { register } = await loadRegister(services);
  const on = dayOf(services.now());
  const answer = audience && mayGo(services.protocol, checks, { audience, register, on });
  const clean = checks.every(isClean);
  return {
    exitCode: clean && answer?.may !== false ? 0 : 1,
    output: {
      command: "check",
      file,
      audience: audience ?? null,
      may: answer?.may ?? null,
      clean,
      sheets: checks.map((each, at) => sheetOutput(each, answer?.sheets[at], translate)),
    },
  };
};

const isClean = ({ state, findings }: SheetCheck): boolean =>
  state.kind === "classified" && !state.changed && findings.every(({ severity }) => severity !== "stop");

const sheetOutput = (
  check: SheetCheck,
  answer: SheetAnswer | undefined,
  translate: Translate,
): SheetCheckOutput => ({
  ...sheetStateOutput(check.sheet, check, translate),
  reasons: answer === undefined ? null : answer.reasons.map((reason) => said(translate, "", reason)),
});
