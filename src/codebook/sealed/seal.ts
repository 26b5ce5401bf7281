import type { Codebook } from "../codebook";
import { formatCodebook, parseCodebook } from "../file";
import { headerLength, nonceLength, readHeader, writeHeader, type Header } from "./header";
import { SealedError } from "./sealedError";
import { deriveKey, type SealingKey } from "./sealingKey";
import type { SealingTools } from "./sealingTools";

/** Bytes of AES-GCM's tag, which stands after what is sealed. */
const tagLength = 16;

const cipher = (header: Uint8Array<ArrayBuffer>, nonce: Uint8Array) => ({
  name: "AES-GCM",
  iv: Uint8Array.from(nonce),
  additionalData: header,
  tagLength: tagLength * 8,
});

/** A codebook as the bytes of a sealed file. Each time under a new nonce, so that two of them never tell what changed. */
export const sealCodebook = async (
  { subtle, random }: Omit<SealingTools, "argon2id">,
  key: SealingKey,
  codebook: Codebook,
): Promise<Uint8Array> => {
  const text = new TextEncoder().encode(formatCodebook(codebook));
  const nonce = random(nonceLength);
  const sealedLength = text.length + tagLength;
  const header = await writeHeader(subtle, { ...key, nonce, sealedLength });
  const sealed = await subtle.encrypt(cipher(header, nonce), key.encryption, text);
  const file = new Uint8Array(headerLength + sealedLength);
  file.set(header);
  file.set(new Uint8Array(sealed), headerLength);
  return file;
};

export interface OpenedCodebook {
  readonly codebook: Codebook;
  /** Seals the next version of it, without the passphrase. */
  readonly key: SealingKey;
}

/**
 * Opens a sealed file by its passphrase.
 *
 * @throws SealedError; CodebookFileError when what was sealed is of a newer Confide
 */
export const openCodebook = async (
  tools: SealingTools,
  passphrase: string,
  file: Uint8Array,
): Promise<OpenedCodebook> => {
  const key = await deriveKey(tools, passphrase, await readHeader(tools.subtle, file));
  return { key, codebook: await openWithKey(tools, key, file) };
};

/**
 * Opens a sealed file by a key that was derived before.
 *
 * @throws SealedError, `wrong-passphrase` also when the file was sealed anew under another passphrase or salt;
 *   CodebookFileError when what was sealed is of a newer Confide
 */
export const openWithKey = async (
  { subtle }: Pick<SealingTools, "subtle">,
  key: SealingKey,
  file: Uint8Array,
): Promise<Codebook> => {
  const header = await readHeader(subtle, file);
  if (!isKeyOf(key, header)) throw new SealedError("wrong-passphrase");
  return parseCodebook(new TextDecoder().decode(await decrypted(subtle, key, header, file)));
};

const isKeyOf = ({ keyCheck }: SealingKey, header: Header): boolean =>
  keyCheck.every((byte, index) => byte === header.keyCheck[index]);

const decrypted = async (
  subtle: SubtleCrypto,
  { encryption }: SealingKey,
  { nonce }: Header,
  file: Uint8Array,
): Promise<ArrayBuffer> => {
  const bytes = Uint8Array.from(file);
  const [header, sealed] = [bytes.subarray(0, headerLength), bytes.subarray(headerLength)];
  try {
    return await subtle.decrypt(cipher(header, nonce), encryption, sealed);
  } catch {
    throw new SealedError("sealed-tampered");
  }
};
