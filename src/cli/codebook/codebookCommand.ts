import type { CodebookStore } from "../../commands/services";
import type { CodebookAction, CodebookRequest } from "../arguments";
import type { Done } from "../command";
import type { Terminal } from "../show/shown";
import { read } from "./read";
import { sent } from "./sent";

/** What an action on a codebook works with. */
export interface CodebookWork {
  readonly request: CodebookRequest;
  /** Whole path of the codebook. */
  readonly file: string;
  readonly codebooks: CodebookStore;
  readonly now: () => Date;
}

const actions: Readonly<Record<CodebookAction, (work: CodebookWork, terminal: Terminal) => Promise<Done>>> = {
  read,
  sent,
};

/** Carries out `confide codebook ACTION`. @throws BadInputError, SealedError, and the errors of the use cases */
export const codebookCommand = (work: CodebookWork, terminal: Terminal): Promise<Done> =>
  actions[work.request.action](work, terminal);
