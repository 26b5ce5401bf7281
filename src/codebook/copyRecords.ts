import type { Codebook, CopyRecord, RandomBytes } from "./codebook";
import { freshId } from "./freshId";

/** Bytes of the secret that row fingerprints are made with. */
const saltLength = 32;

/** Remembers that a copy was made, and which codes it holds. The secret of the row fingerprints is made with the first one. */
export const withCopy = (codebook: Codebook, copy: Omit<CopyRecord, "id">, random: RandomBytes): Codebook => {
  const { fingerprintSalt } = codebook;
  return {
    ...codebook,
    copies: [...codebook.copies, { ...copy, id: freshId(random) }],
    fingerprintSalt: fingerprintSalt === "" ? freshId(random, saltLength) : fingerprintSalt,
    changedAt: copy.at,
  };
};
