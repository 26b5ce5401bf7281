import { createTranslator, type Translate } from "../i18n/translator";
import { parseCommandLine } from "./arguments";
import { doneBy, type AnyRequest } from "./doneBy";
import { failureOf } from "./failure";
import type { Io } from "./io";
import { usage } from "./show/usage";

/** 0: done. 1: findings, or refused by the protocol. 2: bad input, or a fault. */
export type ExitCode = 0 | 1 | 2;

/**
 * Carries out a command line (without the program's own name) and gives the exit code. Never rejects.
 * Not to be called twice at once in a process: Office.js is a global while a file is open.
 */
export const runCli = async (words: readonly string[], io: Io): Promise<ExitCode> => {
  const { translate } = createTranslator("en");
  try {
    const request = parseCommandLine(words);
    if (request === "help") {
      io.write(usage(translate));
      return 0;
    }
    return await carryOut(request, io, translate);
  } catch (error) {
    const problem = failureOf(error, translate);
    if (words.includes("--json")) io.write(asJson({ error: problem }));
    io.complain(`${problem.message}\n`);
    if (io.debug && error instanceof Error) io.complain(`${error.stack ?? ""}\n`);
    return 2;
  }
};

const carryOut = async (request: AnyRequest, io: Io, translate: Translate): Promise<ExitCode> => {
  const { shown, output, exitCode } = await doneBy(request, io, translate);
  if (request.json) io.write(asJson(output));
  else io.write(shown.text);
  if (shown.complaint !== undefined) io.complain(`${shown.complaint}\n`);
  return exitCode;
};

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
