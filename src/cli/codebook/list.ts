import { CommandError } from "../../commands/commandError";
import type { Done } from "../command";
import type { CodebookListOutput } from "../output/codebookOutput";
import type { Terminal } from "../show/shown";
import { showList } from "../show/showCodebook";
import type { CodebookWork } from "./codebookCommand";

/** `confide codebook list`: every organisation with its names and codes. @throws CommandError `no-codes-yet` */
export const list = async ({ file, codebooks }: CodebookWork, terminal: Terminal): Promise<Done> => {
  const codebook = await codebooks.load();
  if (codebook === undefined) throw new CommandError("no-codes-yet");
  const output: CodebookListOutput = {
    command: "codebook",
    action: "list",
    file,
    organisations: codebook.organisations.map(({ name, aliases, type, status, codes }) => ({
      ...{ name, aliases, status, codes },
      type: type ?? null,
    })),
  };
  return { exitCode: 0, output, shown: showList(output, terminal) };
};
