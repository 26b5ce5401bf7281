import type { Codebook } from "../codebook/codebook";
import { emptyCodebook } from "../codebook/enrol";
import { parseCodebook } from "../codebook/file";
import { isSealed } from "../codebook/sealed/header";
import { isSealedWith, openCodebook, openWithKey, sealCodebook } from "../codebook/sealed/seal";
import { SealedError } from "../codebook/sealed/sealedError";
import { newKey, type SealingKey } from "../codebook/sealed/sealingKey";
import { strengthOf } from "../codebook/sealed/strength";
import { memoryCodebookStore } from "../commands/memoryStores";
import type { CodebookStore } from "../commands/services";
import { wasmArgon2id } from "../worker/argon2";
import { webSealing } from "../worker/webCrypto";
import { BadInputError } from "./badInput";
import { withFileLock } from "./fileLock";
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
 * @throws (by all it does) BadInputError, SealedError, CodebookFileError
 */
export const codebookStoreFor = (codebook: CodebookFile | undefined, now: () => Date): CodebookStore =>
  codebook === undefined ? memoryCodebookStore(now) : sealedStore(codebook, now);

const sealedStore = ({ file, passphrase, onTakenIn }: CodebookFile, now: () => Date): CodebookStore => {
  const tools = webSealing(wasmArgon2id);
  let known: SealingKey | undefined;

  const opened = async (bytes: Uint8Array): Promise<Codebook> => {
    if (known !== undefined && (await isSealedWith(tools, known, bytes)))
      return openWithKey(tools, known, bytes);
    const { codebook, key } = await openCodebook(tools, given(passphrase, file), bytes);
    known = key;
    return codebook;
  };

  const read = async (): Promise<KeptInFile> => {
    const words = given(passphrase, file);
    const bytes = await readIfThere(file);
    if (bytes !== undefined && isSealed(bytes))
      return { form: "sealed", codebook: await opened(bytes).catch(withFile(file)) };
    const unsealed = bytes && parseCodebook(new TextDecoder().decode(bytes));
    if (strengthOf(words) === "weak") throw new SealedError("weak-passphrase");
    return unsealed === undefined ? { form: "none" } : { form: "unsealed", codebook: unsealed };
  };

  const update: CodebookStore["update"] = (step) =>
    withFileLock(file, async (stillHeld) => {
      const kept = await read();
      const before = kept.codebook ?? emptyCodebook(now().toISOString());
      const after = step(before);
      if (kept.form === "sealed" && after === before) return after;
      known ??= await newKey(tools, given(passphrase, file));
      const sealed = await sealCodebook(tools, known, after);
      await stillHeld();
      await writeWhole(file, sealed, "private");
      if (kept.form === "unsealed") onTakenIn();
      return after;
    });

  return {
    load: async () => (await read()).codebook,
    update,
  };
};

/** What stands in the file; `unsealed` as an older Confide left it. */
type KeptInFile =
  | { readonly form: "none"; readonly codebook?: undefined }
  | { readonly form: "unsealed" | "sealed"; readonly codebook: Codebook };

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
