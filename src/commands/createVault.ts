import type { Codebook } from "../codebook/codebook";
import { emptyCodebook } from "../codebook/enrol";
import { parseCodebook } from "../codebook/file";
import { isSealed } from "../codebook/sealed/header";
import { openCodebook, openWithKey, sealCodebook } from "../codebook/sealed/seal";
import { SealedError } from "../codebook/sealed/sealedError";
import { newKey, type SealingKey } from "../codebook/sealed/sealingKey";
import type { SealingTools } from "../codebook/sealed/sealingTools";
import { strengthOf } from "../codebook/sealed/strength";
import {
  idleLimit,
  type CodebookPlace,
  type CodebookVault,
  type KeptCodebook,
  type VaultState,
} from "./codebookVault";
import { CommandError } from "./commandError";

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

const stateOf = ({ sealed, unsealed }: KeptCodebook): VaultState => {
  if (sealed !== undefined) return "locked";
  return unsealed === undefined ? "none" : "unsealed";
};

/** `load` and `save` throw CommandError `codebook-locked` or `codebook-without-passphrase` unless the vault is open. */
export const createCodebookVault = ({ place, tools, now }: VaultParts): CodebookVault => {
  const listeners = new Set<() => void>();
  let state: VaultState = "unread";
  let key: SealingKey | undefined;
  let lastTouched = 0;

  const become = (next: VaultState, held?: SealingKey): void => {
    key = held;
    lastTouched = now().getTime();
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener();
  };

  const look = async (): Promise<void> => {
    const kept = await place.read();
    if (key === undefined) become(stateOf(kept));
  };

  const lock = (): void => {
    if (state === "open") become("locked");
  };

  const isIdle = (): boolean => now().getTime() - lastTouched > idleLimit;

  const closed = async (): Promise<CommandError> => {
    await look();
    return new CommandError(state === "locked" ? "codebook-locked" : "codebook-without-passphrase");
  };

  /** What is kept, with the key that opens it; a passphrase that was changed elsewhere locks. */
  const opened = async (): Promise<{ readonly codebook: Codebook; readonly held: SealingKey }> => {
    const held = key;
    const { sealed } = await place.read();
    if (held === undefined || sealed === undefined) throw await closed();
    try {
      return { held, codebook: await openWithKey(tools, held, sealed) };
    } catch (error) {
      if (!(error instanceof SealedError) || error.code !== "wrong-passphrase") throw error;
      lock();
      throw await closed();
    }
  };

  const sealUnder = async (passphrase: string, codebook: Codebook): Promise<void> => {
    const fresh = await newKey(tools, passphrase);
    await place.write(await sealCodebook(tools, fresh, codebook));
    become("open", fresh);
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    look,
    lock,
    load: async () => {
      if (isIdle()) lock();
      const { codebook } = await opened();
      lastTouched = now().getTime();
      return codebook;
    },
    save: async (codebook) => {
      const { held } = await opened();
      await place.write(await sealCodebook(tools, held, codebook));
    },
    choose: async (passphrase) => {
      refuseWeak(passphrase);
      const { sealed, unsealed } = await place.read();
      if (sealed !== undefined) throw await closed();
      const codebook = unsealed === undefined ? emptyCodebook(now().toISOString()) : parseCodebook(unsealed);
      await sealUnder(passphrase, codebook);
    },
    unlock: async (passphrase) => {
      const { sealed } = await place.read();
      if (sealed === undefined) throw await closed();
      become("open", (await openCodebook(tools, passphrase, sealed)).key);
    },
    change: async (current, next) => {
      refuseWeak(next);
      const { sealed } = await place.read();
      if (sealed === undefined) throw await closed();
      await sealUnder(next, (await openCodebook(tools, current, sealed)).codebook);
    },
    openFile: async (bytes, passphrase) => {
      if (!isSealed(bytes)) return parseCodebook(new TextDecoder().decode(bytes));
      if (passphrase !== undefined) return (await openCodebook(tools, passphrase, bytes)).codebook;
      if (key === undefined) throw await closed();
      return openWithKey(tools, key, bytes);
    },
    sealed: async () => (await place.read()).sealed,
    codesSinceBackup: async (codebook) =>
      Math.max(0, codeCount(codebook) - (await place.read()).backedUpCodes),
    markBackedUp: (codebook) => place.writeBackedUpCodes(codeCount(codebook)),
    touch: () => {
      lastTouched = now().getTime();
    },
    lockWhenIdle: () => {
      if (isIdle()) lock();
    },
  };
};
