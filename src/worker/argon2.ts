import { argon2id } from "hash-wasm";
import { SealedError } from "../codebook/sealed/sealedError";
import type { Argon2id } from "../codebook/sealed/sealingTools";
import { mayRunWebAssembly } from "./webAssembly";

const keyLength = 32;

/** Argon2id by WebAssembly; the thread is busy for about half a second. */
export const wasmArgon2id: Argon2id = async (passphrase, salt, { iterations, memory, lanes }) => {
  if (!mayRunWebAssembly()) throw new SealedError("argon2-unavailable");
  return argon2id({
    password: passphrase,
    salt,
    iterations,
    memorySize: memory,
    parallelism: lanes,
    hashLength: keyLength,
    outputType: "binary",
  });
};
