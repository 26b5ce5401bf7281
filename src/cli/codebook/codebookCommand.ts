import type { RandomBytes } from "../../codebook/codebook";
import type { CodebookStore } from "../../commands/services";
import type { CodebookAction, CodebookRequest } from "./codebookRequest";
import type { Done } from "../command";
import type { Terminal } from "../show/shown";
import { importList } from "./importList";
import { list } from "./list";
import { merge } from "./merge";
import { read } from "./read";
import { sent } from "./sent";

/** What an action on a codebook works with. */
export interface CodebookWork {
  readonly request: CodebookRequest;
  /** Whole path of the codebook. */
  readonly file: string;
  readonly codebooks: CodebookStore;
  readonly now: () => Date;
  readonly random: RandomBytes;
  /** Makes a path whole that was typed. */
  readonly resolve: (path: string) => string;
  /** Of a colleague's codebook. */
  readonly otherPassphrase: string | undefined;
}

const actions: Readonly<Record<CodebookAction, (work: CodebookWork, terminal: Terminal) => Promise<Done>>> = {
  read,
  sent,
  list,
  import: importList,
  merge,
};

/** Carries out `confide codebook ACTION`. @throws BadInputError, SealedError, and the errors of the use cases */
export const codebookCommand = (work: CodebookWork, terminal: Terminal): Promise<Done> =>
  actions[work.request.action](work, terminal);
