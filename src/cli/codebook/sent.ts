import type { Codebook } from "../../codebook/codebook";
import { indexCodebook } from "../../codebook/lookup";
import { codesSentOf, codesSentTo } from "../../codebook/reading/codesSent";
import { CommandError } from "../../commands/commandError";
import { audiences, type Audience } from "../../protocol/rule";
import { BadInputError } from "../badInput";
import type { Done } from "../command";
import type { CodebookSentOutput } from "../output/codebookOutput";
import type { Terminal } from "../show/shown";
import { showSent } from "../show/showCodebook";
import type { CodebookWork } from "./codebookCommand";

/**
 * `confide codebook sent`: which codes went to whom, by audience; with `--organisation NAME` in which copies those of one
 * organisation were.
 *
 * @throws BadInputError `no-such-organisation`; CommandError `no-codes-yet`
 */
export const sent = async ({ request, file, codebooks }: CodebookWork, terminal: Terminal): Promise<Done> => {
  const codebook = await codebooks.load();
  if (codebook === undefined) throw new CommandError("no-codes-yet");
  const { organisation } = request;
  const asked = request.audiences.length === 0 ? audiences : request.audiences;
  const isAsked = ({ audience }: { readonly audience: string }): boolean =>
    asked.some((one) => one === audience);
  const found = organisation === undefined ? undefined : organisationNamed(codebook, organisation);
  const output: CodebookSentOutput = {
    command: "codebook",
    action: "sent",
    file,
    organisation: found?.name ?? null,
    copies: found === undefined ? null : codesSentOf(codebook, found.id).filter(isAsked),
    received: found === undefined ? receivedBy(codebook, asked) : null,
  };
  return { exitCode: 0, output, shown: showSent(output, terminal) };
};

const receivedBy = (codebook: Codebook, asked: readonly Audience[]) =>
  asked.flatMap((audience) =>
    codesSentTo(codebook, audience).map(({ organisation = null, ...code }) => ({
      audience,
      organisation,
      ...code,
    })),
  );

const organisationNamed = (codebook: Codebook, name: string) => {
  const found = indexCodebook(codebook).find(name);
  if (found === undefined) throw new BadInputError("no-such-organisation", { name });
  return found;
};
