import { deriveKey, type SealingKey } from "../../../src/codebook/sealed/sealingKey";
import type { SealingTools } from "../../../src/codebook/sealed/sealingTools";
import type { Derivation } from "../../../src/codebook/sealed/derivation";
import { wasmArgon2id } from "../../../src/worker/argon2";
import { webSealing } from "../../../src/worker/webCrypto";
import { seededRandom } from "../../support/random";

/** Everything real but the randomness. */
export const tools: SealingTools = { ...webSealing(wasmArgon2id), random: seededRandom(7) };

/** Derivations for tests, which have no time for real ones. */
export const quickDerivations: readonly Derivation[] = [
  { kind: "argon2id", iterations: 1, memory: 64, lanes: 1 },
  { kind: "pbkdf2", iterations: 10 },
];

export const quickKey = (
  passphrase: string,
  derivation: Derivation = { kind: "pbkdf2", iterations: 10 },
): Promise<SealingKey> => deriveKey(tools, passphrase, { derivation, salt: tools.random(16) });
