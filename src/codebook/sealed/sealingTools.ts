import type { RandomBytes } from "../codebook";
import type { Argon2Cost } from "./derivation";

/**
 * Argon2id 1.3 of a passphrase, 32 bytes.
 *
 * @throws SealedError (or an error with its code) `argon2-unavailable` where WebAssembly may not run
 */
export type Argon2id = (passphrase: Uint8Array, salt: Uint8Array, cost: Argon2Cost) => Promise<Uint8Array>;

/** What sealing needs of the platform. */
export interface SealingTools {
  /** WebCrypto's (`crypto.subtle`). */
  readonly subtle: SubtleCrypto;
  readonly random: RandomBytes;
  readonly argon2id: Argon2id;
}
