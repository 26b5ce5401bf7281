import type { Codebook } from "../codebook/codebook";
import { emptyCodebook } from "../codebook/enrol";
import { codeOf } from "./codedError";
import type { Services } from "./services";

const closedCodes: readonly string[] = ["codebook-locked", "codebook-without-passphrase"];

/** The codebook, an empty one where there is none; undefined while it is locked. @throws when it can't be read */
export const codebookIfOpen = async ({
  codebooks,
  now,
}: Pick<Services, "codebooks" | "now">): Promise<Codebook | undefined> => {
  try {
    return (await codebooks.load()) ?? emptyCodebook(now().toISOString());
  } catch (error) {
    if (closedCodes.includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
};
