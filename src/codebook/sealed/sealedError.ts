export const sealedErrorCodes = [
  "not-sealed",
  "wrong-passphrase",
  "sealed-truncated",
  "sealed-tampered",
  "newer-seal",
  "argon2-unavailable",
  "weak-passphrase",
] as const;
export type SealedErrorCode = (typeof sealedErrorCodes)[number];

/** A sealed codebook that was not opened, or could not be made. Never carries a passphrase, a key or what is sealed. */
export class SealedError extends Error {
  constructor(
    readonly code: SealedErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`sealed codebook: ${code}`);
  }
}
