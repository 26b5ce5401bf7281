import type { Codebook } from "../codebook";
import { formatCodebook, parseCodebook } from "../file";
import { headerLength, nonceLength, readHeader, writeHeader, type Header } from "./header";
import { isSameBytes } from "./sameBytes";
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

/** A codebook as text that can be read again: what could not be opened any more must not take the place of what can. */
const checkedText = (codebook: Codebook): string => {
  const text = formatCodebook(codebook);
  parseCodebook(text);
  return text;
};

/**
 * A codebook as the bytes of a sealed file. Each time under a new nonce, so that two of them never tell what changed.
 *
 * @throws CodebookFileError `damaged` when it is no sound codebook, such as one code for two organisations
 */
export const sealCodebook = async (
  { subtle, random }: Omit<SealingTools, "argon2id">,
  key: SealingKey,
  codebook: Codebook,
): Promise<Uint8Array> => {
  const text = new TextEncoder().encode(checkedText(codebook));
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

/** Was the file sealed with this key? @throws SealedError */
export const isSealedWith = async (
  { subtle }: Pick<SealingTools, "subtle">,
  key: SealingKey,
  file: Uint8Array,
): Promise<boolean> => isKeyOf(key, await readHeader(subtle, file));

const isKeyOf = ({ keyCheck }: SealingKey, header: Header): boolean => isSameBytes(keyCheck, header.keyCheck);

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
