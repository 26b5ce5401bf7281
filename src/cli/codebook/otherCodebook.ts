import type { Codebook } from "../../codebook/codebook";
import { parseCodebook } from "../../codebook/file";
import { isSealed } from "../../codebook/sealed/header";
import { openCodebook } from "../../codebook/sealed/seal";
import { SealedError } from "../../codebook/sealed/sealedError";
import { wasmArgon2id } from "../../worker/argon2";
import { webSealing } from "../../worker/webCrypto";
import { BadInputError } from "../badInput";
import { readWhole } from "../files";

/**
 * A colleague's codebook, which is read and left as it is.
 *
 * @param passphrase of that file
 * @throws BadInputError, SealedError, CodebookFileError
 */
export const otherCodebook = async (file: string, passphrase: string | undefined): Promise<Codebook> => {
  const bytes = await readWhole(file);
  if (!isSealed(bytes)) return parseCodebook(new TextDecoder().decode(bytes));
  if (passphrase === undefined || passphrase === "") throw new BadInputError("no-other-passphrase", { file });
  try {
    return (await openCodebook(webSealing(wasmArgon2id), passphrase, bytes)).codebook;
  } catch (error) {
    const isWrong = error instanceof SealedError && error.code === "wrong-passphrase";
    throw isWrong ? new BadInputError("wrong-other-passphrase", { file }) : error;
  }
};
