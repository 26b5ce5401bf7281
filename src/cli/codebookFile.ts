import type { Codebook } from "../codebook/codebook";
import { parseCodebook } from "../codebook/file";
import { isSealed } from "../codebook/sealed/header";
import { openCodebook, sealCodebook } from "../codebook/sealed/seal";
import { SealedError } from "../codebook/sealed/sealedError";
import { newKey, type SealingKey } from "../codebook/sealed/sealingKey";
import { strengthOf } from "../codebook/sealed/strength";
import { memoryCodebookStore } from "../commands/memoryStores";
import type { CodebookStore } from "../commands/services";
import { wasmArgon2id } from "../worker/argon2";
import { webSealing } from "../worker/webCrypto";
import { BadInputError } from "./badInput";
import { readIfThere, writeWhole } from "./files";

export interface CodebookFile {
  readonly file: string;
  /** From the environment; undefined when nobody set it. */
  readonly passphrase: string | undefined;
  /** Told when a codebook that an older Confide left unsealed is sealed from now on. */
  readonly onTakenIn: () => void;
}

/**
 * A codebook kept sealed in a file, which is made at the first copy. Without a file the codes last as long as the program.
 *
 * @throws (on load) BadInputError, SealedError, CodebookFileError; (on save) BadInputError
 */
export const codebookStoreFor = (codebook: CodebookFile | undefined): CodebookStore =>
  codebook === undefined ? memoryCodebookStore() : sealedStore(codebook);

const sealedStore = ({ file, passphrase, onTakenIn }: CodebookFile): CodebookStore => {
  const tools = webSealing(wasmArgon2id);
  let known: SealingKey | undefined;
  let takenIn = false;

  const opened = async (bytes: Uint8Array): Promise<Codebook> => {
    const { codebook, key } = await openCodebook(tools, given(passphrase, file), bytes);
    known = key;
    return codebook;
  };

  return {
    load: async () => {
      const words = given(passphrase, file);
      const bytes = await readIfThere(file);
      if (bytes !== undefined && isSealed(bytes)) return opened(bytes).catch(withFile(file));
      const unsealed = bytes && parseCodebook(new TextDecoder().decode(bytes));
      if (strengthOf(words) === "weak") throw new SealedError("weak-passphrase");
      takenIn = unsealed !== undefined;
      return unsealed;
    },
    save: async (codebook) => {
      known ??= await newKey(tools, given(passphrase, file));
      await writeWhole(file, await sealCodebook(tools, known, codebook), "private");
      if (takenIn) onTakenIn();
      takenIn = false;
    },
  };
};

const given = (passphrase: string | undefined, file: string): string => {
  if (passphrase === undefined || passphrase === "") throw new BadInputError("no-passphrase", { file });
  return passphrase;
};

/** On the command line the passphrase is a variable, which the sentence should name. */
const withFile =
  (file: string) =>
  (error: unknown): never => {
    const isWrong = error instanceof SealedError && error.code === "wrong-passphrase";
    throw isWrong ? new BadInputError("wrong-passphrase", { file }) : error;
  };
