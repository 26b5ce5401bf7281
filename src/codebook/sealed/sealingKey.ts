import { argon2Derivation, pbkdf2Derivation, type Derivation } from "./derivation";
import { keyCheckLength, saltLength } from "./header";
import type { SealingTools } from "./sealingTools";

/** What a passphrase became. Holds neither the passphrase nor bytes of the key: the platform does not give them out. */
export interface SealingKey {
  readonly derivation: Derivation;
  readonly salt: Uint8Array;
  readonly encryption: CryptoKey;
  readonly keyCheck: Uint8Array;
}

/** Keyboards compose letters in more than one way; composed (NFC) they are one passphrase. */
const passphraseBytes = (passphrase: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(passphrase.normalize("NFC"));

const stretched = async (
  { subtle, argon2id }: SealingTools,
  passphrase: Uint8Array<ArrayBuffer>,
  derivation: Derivation,
  salt: Uint8Array,
): Promise<Uint8Array> => {
  if (derivation.kind === "argon2id") return argon2id(passphrase, salt, derivation);
  const { iterations } = derivation;
  const material = await subtle.importKey("raw", passphrase, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await subtle.deriveBits(how, material, 256));
};

const hkdf = (purpose: string) => ({
  name: "HKDF",
  hash: "SHA-256",
  salt: new Uint8Array(),
  info: new TextEncoder().encode(`confide codebook ${purpose}`),
});

/** The key of a passphrase, by the derivation and the salt of a file. @throws what `Argon2id` throws */
export const deriveKey = async (
  tools: SealingTools,
  passphrase: string,
  { derivation, salt }: Pick<SealingKey, "derivation" | "salt">,
): Promise<SealingKey> => {
  const { subtle } = tools;
  const bytes = await stretched(tools, passphraseBytes(passphrase), derivation, salt);
  const material = await subtle.importKey("raw", Uint8Array.from(bytes), "HKDF", false, [
    "deriveKey",
    "deriveBits",
  ]);
  const aes = { name: "AES-GCM", length: 256 };
  const encryption = await subtle.deriveKey(hkdf("key"), material, aes, false, ["encrypt", "decrypt"]);
  const keyCheck = new Uint8Array(await subtle.deriveBits(hkdf("check"), material, keyCheckLength * 8));
  return { derivation, salt, encryption, keyCheck };
};

const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "argon2-unavailable";

/** A key with a new salt: by Argon2id, or by PBKDF2 where Argon2id can't run. */
export const newKey = async (tools: SealingTools, passphrase: string): Promise<SealingKey> => {
  const salt = tools.random(saltLength);
  try {
    return await deriveKey(tools, passphrase, { derivation: argon2Derivation, salt });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return deriveKey(tools, passphrase, { derivation: pbkdf2Derivation, salt });
  }
};
