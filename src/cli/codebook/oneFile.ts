import type { CodebookRequest } from "./codebookRequest";
import { BadInputError } from "../badInput";

/** The one file that is typed after an action. @throws BadInputError `no-file`, `extra-word` */
export const oneFile = ({ action, words }: CodebookRequest): string => {
  const [file, more] = words;
  if (file === undefined) throw new BadInputError("no-file", { command: `codebook ${action}` });
  if (more !== undefined) throw new BadInputError("extra-word", { word: more });
  return file;
};
