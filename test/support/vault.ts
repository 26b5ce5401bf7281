import { isSameBytes } from "../../src/codebook/sealed/sameBytes";
import type { CodebookPlace, CodebookVault, KeptCodebook } from "../../src/commands/codebookVault";
import { createCodebookVault } from "../../src/commands/createVault";
import { wasmArgon2id } from "../../src/worker/argon2";
import { webSealing } from "../../src/worker/webCrypto";

export const passphrase = "lantern under seven wells";

export interface MemoryPlace extends CodebookPlace {
  /** What lies there now. */
  readonly kept: () => KeptCodebook;
}

/** A device in memory; it can begin as anything. */
export const memoryCodebookPlace = (initial: Partial<KeptCodebook> = {}): MemoryPlace => {
  let kept: KeptCodebook = { sealed: undefined, unsealed: undefined, backedUpCodes: 0, ...initial };
  const become = (next: KeptCodebook): Promise<void> => {
    kept = next;
    return Promise.resolve();
  };
  return {
    kept: () => kept,
    read: () => Promise.resolve(kept),
    replace: async (before, sealed) => {
      const isThere = isSameBytes(kept.sealed, before);
      if (isThere) await become({ ...kept, sealed, unsealed: undefined });
      return isThere;
    },
    writeBackedUpCodes: (backedUpCodes) => become({ ...kept, backedUpCodes }),
  };
};

/** Everything real, but that a passphrase costs next to nothing. */
export const testVault = (
  place: CodebookPlace = memoryCodebookPlace(),
  now = () => new Date("2026-11-02T09:00:00Z"),
): CodebookVault =>
  createCodebookVault({
    place,
    now,
    tools: webSealing((words, salt) => wasmArgon2id(words, salt, { iterations: 1, memory: 64, lanes: 1 })),
  });
