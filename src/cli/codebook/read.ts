import type { CodeAnswer } from "../../codebook/reading/readBack";
import { readBackNamed } from "../../commands/readBackCodes";
import { BadInputError } from "../badInput";
import type { Done } from "../command";
import type { CodebookReadOutput } from "../output/codebookOutput";
import type { Terminal } from "../show/shown";
import { showAnswers } from "../show/showCodebook";
import type { CodebookWork } from "./codebookCommand";

/**
 * `confide codebook read CODE…`: who stands behind codes. The look-up is kept in the codebook. Exit code 1 when one of them
 * was never given.
 *
 * @throws BadInputError `no-codes`
 */
export const read = async (
  { request, file, codebooks, now }: CodebookWork,
  terminal: Terminal,
): Promise<Done> => {
  if (request.words.length === 0) throw new BadInputError("no-codes");
  const answers = await readBackNamed({ codebooks, now }, request.words);
  const output = { command: "codebook", action: "read", file, answers: answers.map(answerOutput) } as const;
  const isKnown = answers.every(({ standing }) => standing !== "unknown");
  return { exitCode: isKnown ? 0 : 1, output, shown: showAnswers(output, terminal) };
};

const answerOutput = (answer: CodeAnswer): CodebookReadOutput["answers"][number] => ({
  ...answer,
  organisation: answer.organisation ?? null,
});
