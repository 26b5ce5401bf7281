import type { Codebook } from "../codebook/codebook";
import { emptyCodebook } from "../codebook/enrol";
import { parseCodebook } from "../codebook/file";
import { isSealed } from "../codebook/sealed/header";
import { openCodebook, openWithKey, sealCodebook, type OpenedCodebook } from "../codebook/sealed/seal";
import { SealedError } from "../codebook/sealed/sealedError";
import { newKey } from "../codebook/sealed/sealingKey";
import type { SealingTools } from "../codebook/sealed/sealingTools";
import { strengthOf } from "../codebook/sealed/strength";
import type { CodebookPlace, CodebookVault, KeptCodebook, VaultState } from "./codebookVault";
import { CommandError } from "./commandError";
import { createHeldKey } from "./heldKey";

export interface VaultParts {
  readonly place: CodebookPlace;
  readonly tools: SealingTools;
  readonly now: () => Date;
}

const codeCount = ({ usedCodes }: Codebook): number =>
  Object.values(usedCodes).reduce((sum, codes) => sum + codes.length, 0);

const refuseWeak = (passphrase: string): void => {
  if (strengthOf(passphrase) === "weak") throw new SealedError("weak-passphrase");
};

const stateOf = ({ sealed, unsealed }: KeptCodebook): Exclude<VaultState, "open"> => {
  if (sealed !== undefined) return "locked";
  return unsealed === undefined ? "none" : "unsealed";
};

/** `load`, `save` and `update` throw CommandError `codebook-locked` or `codebook-without-passphrase` unless the vault is open. */
export const createCodebookVault = ({ place, tools, now }: VaultParts): CodebookVault => {
  const held = createHeldKey(now);

  const look = async (): Promise<void> => {
    const kept = await place.read();
    if (held.key() === undefined) held.become(stateOf(kept));
  };

  const closed = async (): Promise<CommandError> => {
    await look();
    return new CommandError(held.state() === "locked" ? "codebook-locked" : "codebook-without-passphrase");
  };

  const sealedThere = async (): Promise<Uint8Array> => {
    const { sealed } = await place.read();
    if (sealed === undefined) throw await closed();
    return sealed;
  };

  /** Opens it with the key that is held; a passphrase that was changed elsewhere locks. */
  const opened = async (sealed: Uint8Array): Promise<OpenedCodebook> => {
    const key = held.key();
    if (key === undefined) throw await closed();
    try {
      return { key, codebook: await openWithKey(tools, key, sealed) };
    } catch (error) {
      if (!(error instanceof SealedError) || error.code !== "wrong-passphrase") throw error;
      held.lock();
      throw await closed();
    }
  };

  const update: CodebookVault["update"] = async (step) => {
    for (;;) {
      const before = await sealedThere();
      const { key, codebook } = await opened(before);
      const after = step(codebook);
      if (after === codebook) return codebook;
      if (await place.replace(before, await sealCodebook(tools, key, after))) return after;
    }
  };

  /** @returns false when another codebook lies there by now */
  const sealUnder = async (
    passphrase: string,
    codebook: Codebook,
    before: Uint8Array | undefined,
  ): Promise<boolean> => {
    const key = await newKey(tools, passphrase);
    const isReplaced = await place.replace(before, await sealCodebook(tools, key, codebook));
    if (isReplaced) held.become("open", key);
    return isReplaced;
  };

  return {
    state: held.state,
    subscribe: held.subscribe,
    look,
    lock: held.lock,
    touch: held.touch,
    lockWhenIdle: held.lockWhenIdle,
    load: async () => {
      held.lockWhenIdle();
      const { codebook } = await opened(await sealedThere());
      held.touch();
      return codebook;
    },
    update,
    choose: async (passphrase) => {
      refuseWeak(passphrase);
      const { sealed, unsealed } = await place.read();
      if (sealed !== undefined) throw await closed();
      const codebook = unsealed === undefined ? emptyCodebook(now().toISOString()) : parseCodebook(unsealed);
      if (!(await sealUnder(passphrase, codebook, undefined))) throw await closed();
    },
    unlock: async (passphrase) => {
      held.become("open", (await openCodebook(tools, passphrase, await sealedThere())).key);
    },
    change: async (current, next) => {
      refuseWeak(next);
      for (;;) {
        const before = await sealedThere();
        const { codebook } = await openCodebook(tools, current, before);
        if (await sealUnder(next, codebook, before)) return;
      }
    },
    openFile: async (bytes, passphrase) => {
      if (!isSealed(bytes)) return parseCodebook(new TextDecoder().decode(bytes));
      if (passphrase !== undefined) return (await openCodebook(tools, passphrase, bytes)).codebook;
      const key = held.key();
      if (key === undefined) throw await closed();
      return openWithKey(tools, key, bytes);
    },
    sealed: async () => (await place.read()).sealed,
    codesSinceBackup: async (codebook) =>
      Math.max(0, codeCount(codebook) - (await place.read()).backedUpCodes),
    markBackedUp: (codebook) => place.writeBackedUpCodes(codeCount(codebook)),
  };
};
