import type { Codebook } from "../codebook/codebook";
import { readBack, readBackCodes, withLookUp, type CodeAnswer } from "../codebook/reading/readBack";
import { CommandError } from "./commandError";
import type { Services } from "./services";

type ReadingServices = Pick<Services, "codebooks" | "now">;

/**
 * Who stands behind the codes in some texts. The look-up is kept first: what can't be kept is not answered. Texts without
 * a code are no look-up.
 *
 * @throws CommandError `codebook-locked`, `no-codes-yet`, `look-up-not-kept`
 */
export const readBackTexts = (
  services: ReadingServices,
  texts: Iterable<string>,
): Promise<readonly CodeAnswer[]> => lookUp(services, (codebook) => readBack(codebook, texts));

/** As `readBackTexts`, for codes that were named one by one: one that is not known is answered too. */
export const readBackNamed = (
  services: ReadingServices,
  codes: readonly string[],
): Promise<readonly CodeAnswer[]> => lookUp(services, (codebook) => readBackCodes(codebook, codes));

const lookUp = async (
  { codebooks, now }: ReadingServices,
  answer: (codebook: Codebook) => readonly CodeAnswer[],
): Promise<readonly CodeAnswer[]> => {
  const codebook = await codebooks.load();
  if (codebook === undefined) throw new CommandError("no-codes-yet");
  const answers = answer(codebook);
  if (answers.length === 0) return answers;
  try {
    await codebooks.update((kept) => withLookUp(kept, answers, now().toISOString()));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError("look-up-not-kept", {}, [], { cause: error });
  }
  return answers;
};
