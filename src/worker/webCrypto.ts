import type { PrintSealing } from "../anonymise/linkage/sealedPrints";
import type { RandomBytes } from "../codebook/codebook";
import type { Argon2id, SealingTools } from "../codebook/sealed/sealingTools";
import type { Digest } from "../records/fingerprint";

/** Randomness and SHA-256 of the platform: the same in a page, a worker and Node. */
export const webRandom: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

export const webDigest: Digest = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));

/** Sealing of row fingerprints by the platform's WebCrypto. */
export const printSealing: PrintSealing = { subtle: crypto.subtle, random: webRandom };

/** Sealing by the platform's WebCrypto. @param argon2id of the thread that may be busy with it, and may run WebAssembly */
export const webSealing = (argon2id: Argon2id): SealingTools => ({
  subtle: crypto.subtle,
  random: webRandom,
  argon2id,
});
