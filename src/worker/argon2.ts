import { argon2id } from "hash-wasm";
import { SealedError } from "../codebook/sealed/sealedError";
import type { Argon2id } from "../codebook/sealed/sealingTools";

const keyLength = 32;

/** Whether this thread may run WebAssembly: a page's content security policy can forbid it. */
const mayRun = (): boolean => {
  try {
    const smallest = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    return new WebAssembly.Module(smallest) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
};

/** Argon2id by WebAssembly; the thread is busy for about half a second. */
export const wasmArgon2id: Argon2id = async (passphrase, salt, { iterations, memory, lanes }) => {
  if (!mayRun()) throw new SealedError("argon2-unavailable");
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
