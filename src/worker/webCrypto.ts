import type { RandomBytes } from "../codebook/codebook";
import type { Digest } from "../records/fingerprint";

/** Randomness and SHA-256 of the platform: the same in a page, a worker and Node. */
export const webRandom: RandomBytes = (count) => crypto.getRandomValues(new Uint8Array(count));

export const webDigest: Digest = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)));
