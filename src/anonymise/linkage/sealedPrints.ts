import type { RandomBytes } from "../../codebook/codebook";

/** What sealing needs of the platform. */
export interface PrintSealing {
  /** WebCrypto's (`crypto.subtle`). */
  readonly subtle: SubtleCrypto;
  readonly random: RandomBytes;
}

const nonceLength = 12;

const keyFor = async (subtle: SubtleCrypto, salt: string): Promise<CryptoKey> => {
  const secret = new TextEncoder().encode(salt);
  const material = await subtle.importKey("raw", secret, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("confide row fingerprints key");
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info };
  return subtle.deriveKey(hkdf, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

const cipher = (nonce: Uint8Array, id: string) => ({
  name: "AES-GCM",
  iv: Uint8Array.from(nonce),
  additionalData: new TextEncoder().encode(id),
});

/**
 * Seals row fingerprints by the codebook's secret: how many rows and organisations say the same would tell who is who to
 * whoever has the copies.
 *
 * @param id of the copy's record, under which alone they open
 * @returns the nonce, then what AES-256-GCM makes of them
 */
export const sealPrints = async (
  { subtle, random }: PrintSealing,
  salt: string,
  id: string,
  prints: Uint8Array,
): Promise<Uint8Array> => {
  const nonce = random(nonceLength);
  const sealed = await subtle.encrypt(cipher(nonce, id), await keyFor(subtle, salt), Uint8Array.from(prints));
  const whole = new Uint8Array(nonceLength + sealed.byteLength);
  whole.set(nonce);
  whole.set(new Uint8Array(sealed), nonceLength);
  return whole;
};

/** Undefined for what another secret sealed, or was changed since. */
export const openPrints = async (
  { subtle }: Pick<PrintSealing, "subtle">,
  salt: string,
  id: string,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> => {
  const bytes = Uint8Array.from(sealed);
  const key = await keyFor(subtle, salt);
  try {
    const nonce = bytes.subarray(0, nonceLength);
    return new Uint8Array(await subtle.decrypt(cipher(nonce, id), key, bytes.subarray(nonceLength)));
  } catch {
    return undefined;
  }
};
