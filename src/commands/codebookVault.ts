import type { Codebook } from "../codebook/codebook";
import type { CodebookStore } from "./services";

/** What lies on this device. */
export interface KeptCodebook {
  readonly sealed: Uint8Array | undefined;
  /** Text that an older Confide left. */
  readonly unsealed: string | undefined;
  /** How many codes the last backup had. */
  readonly backedUpCodes: number;
}

/** The place of the sealed codebook, which other windows write to as well. Each write is whole or not at all. */
export interface CodebookPlace {
  readonly read: () => Promise<KeptCodebook>;
  /**
   * In one step with taking away what was unsealed.
   *
   * @param before the sealed codebook that was read; no two are sealed to the same bytes
   * @returns false, and nothing is written, when another lies there by now
   */
  readonly replace: (before: Uint8Array | undefined, sealed: Uint8Array) => Promise<boolean>;
  readonly writeBackedUpCodes: (count: number) => Promise<void>;
}

/** `unread` until `look` was answered. `none` and `unsealed` wait for a passphrase to be chosen. */
export type VaultState = "unread" | "none" | "unsealed" | "locked" | "open";

/** The codebook under its passphrase. While it is open a key is held, never the codebook or the passphrase. */
export interface CodebookVault extends CodebookStore {
  readonly state: () => VaultState;
  /** @returns stops listening */
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks what lies on this device. */
  readonly look: () => Promise<void>;
  /**
   * Seals what there is, or an empty codebook, under a first passphrase.
   *
   * @throws SealedError `weak-passphrase`, CodebookFileError
   */
  readonly choose: (passphrase: string) => Promise<void>;
  /** @throws SealedError, CodebookFileError */
  readonly unlock: (passphrase: string) => Promise<void>;
  readonly lock: () => void;
  /** @throws SealedError `wrong-passphrase` for the current one, `weak-passphrase` for the next */
  readonly change: (current: string, next: string) => Promise<void>;
  /**
   * The codebook in a file of anybody's, also one that is not sealed.
   *
   * @param passphrase of the file; undefined tries the key that is held
   * @throws SealedError, CodebookFileError
   */
  readonly openFile: (bytes: Uint8Array, passphrase?: string) => Promise<Codebook>;
  /** The sealed codebook as it lies there, for a backup. */
  readonly sealed: () => Promise<Uint8Array | undefined>;
  /** How many codes were given since the last backup. */
  readonly codesSinceBackup: (codebook: Codebook) => Promise<number>;
  readonly markBackedUp: (codebook: Codebook) => Promise<void>;
  /** Somebody is there. */
  readonly touch: () => void;
  readonly lockWhenIdle: () => void;
}
