import { emptyCodebook } from "../../codebook/enrol";
import { compareCodebooks } from "../../codebook/merging/compareCodebooks";
import { questionsOf, type Answers, type Comparison } from "../../codebook/merging/comparison";
import { mergeColleague } from "../../commands/colleagueCodebook";
import { questionWords } from "../../commands/mergeWords";
import type { CodebookRequest } from "./codebookRequest";
import type { Done } from "../command";
import type { CodebookMergeOutput } from "../output/codebookOutput";
import type { Terminal } from "../show/shown";
import { showMerge } from "../show/showCodebook";
import type { CodebookWork } from "./codebookCommand";
import { oneFile } from "./oneFile";
import { otherCodebook } from "./otherCodebook";

const answersTo = (comparison: Comparison, answers: CodebookRequest["answers"]): Answers =>
  answers === undefined ? {} : Object.fromEntries(questionsOf(comparison).map(({ key }) => [key, answers]));

/**
 * `confide codebook merge OTHER`: a colleague's codebook is taken into this one. Exit code 1, and nothing is written, when it says
 * something else and `--answers` doesn't say which of the two stands.
 *
 * @throws BadInputError, SealedError, CodebookFileError
 */
export const merge = async (work: CodebookWork, terminal: Terminal): Promise<Done> => {
  const { request, file, codebooks, now, resolve, otherPassphrase } = work;
  const other = resolve(oneFile(request));
  const ours = (await codebooks.load()) ?? emptyCodebook(now().toISOString());
  const theirs = await otherCodebook(other, otherPassphrase);
  const comparison = compareCodebooks(ours, theirs);
  const questions = questionsOf(comparison);
  const isMerged = questions.length === 0 || request.answers !== undefined;
  const kept = isMerged ? await mergeColleague(work, theirs, answersTo(comparison, request.answers)) : ours;
  const output: CodebookMergeOutput = {
    ...{ command: "codebook", action: "merge", file, other },
    same: comparison.same.length,
    newHere: comparison.newHere.length,
    newThere: comparison.newThere.length,
    conflicting: comparison.conflicting.length,
    questions: questions.map((question) => ({
      kind: question.kind,
      message: questionWords(question, terminal.translate),
      answer: request.answers ?? null,
    })),
    merged: isMerged,
    organisations: kept.organisations.length,
  };
  return { exitCode: isMerged ? 0 : 1, output, shown: showMerge(output, terminal) };
};
