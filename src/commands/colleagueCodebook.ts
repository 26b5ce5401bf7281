import type { Codebook } from "../codebook/codebook";
import { freshId } from "../codebook/freshId";
import type { Answers } from "../codebook/merging/comparison";
import { mergeCodebooks } from "../codebook/merging/mergeCodebooks";
import { saveCodebook } from "./codebookFile";
import type { CodebookVault } from "./codebookVault";
import type { Services } from "./services";

type MergeServices = Pick<Services, "codebooks" | "random" | "now">;

/**
 * Takes a colleague's codebook into the one that is kept.
 *
 * @returns what is kept now
 * @throws UnansweredError, also when the codebook was changed since the questions were asked and more are to be answered
 */
export const mergeColleague = (
  { codebooks, random, now }: MergeServices,
  theirs: Codebook,
  answers: Answers,
): Promise<Codebook> => {
  const stamp = { id: freshId(random), at: now().toISOString() };
  return codebooks.update((ours) => mergeCodebooks(ours, theirs, answers, stamp));
};

/**
 * `mergeColleague`, with ours handed out as a file before: the way back.
 *
 * @returns the name of that file
 */
export const mergeColleagueAfterBackup = async (
  services: MergeServices & Pick<Services, "offerFile"> & { readonly vault: CodebookVault },
  theirs: Codebook,
  answers: Answers,
): Promise<string> => {
  const fileName = await saveCodebook(services);
  await mergeColleague(services, theirs, answers);
  return fileName;
};
