import { isAcceptable, type Derivation } from "./derivation";
import { isSameBytes } from "./sameBytes";
import { SealedError } from "./sealedError";

/** What stands in clear before the sealed bytes; docs/codebook-file.md has it byte by byte. */
export interface Header {
  readonly derivation: Derivation;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** Bytes after the header: what is sealed, and the tag. */
  readonly sealedLength: number;
  /** Tells the right passphrase from a wrong one. */
  readonly keyCheck: Uint8Array;
}

const magic = Uint8Array.from("CONFIDE\0", (letter) => letter.charCodeAt(0));
const version = 1;
const derivationNumbers = { argon2id: 1, pbkdf2: 2 } as const;

export const saltLength = 16;
export const nonceLength = 12;
export const keyCheckLength = 16;
const digestLength = 32;

/** Where each field begins. */
const at = {
  version: 8,
  derivation: 9,
  iterations: 10,
  memory: 14,
  lanes: 18,
  salt: 20,
  nonce: 36,
  sealedLength: 48,
  keyCheck: 52,
  digest: 68,
} as const;
export const headerLength = at.digest + digestLength;

const sha256 = async (subtle: SubtleCrypto, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await subtle.digest("SHA-256", Uint8Array.from(bytes)));

/** The bytes of a header. */
export const writeHeader = async (subtle: SubtleCrypto, header: Header): Promise<Uint8Array<ArrayBuffer>> => {
  const { derivation } = header;
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint8(at.version, version);
  view.setUint8(at.derivation, derivationNumbers[derivation.kind]);
  view.setUint32(at.iterations, derivation.iterations);
  view.setUint32(at.memory, derivation.kind === "argon2id" ? derivation.memory : 0);
  view.setUint16(at.lanes, derivation.kind === "argon2id" ? derivation.lanes : 0);
  bytes.set(header.salt, at.salt);
  bytes.set(header.nonce, at.nonce);
  view.setUint32(at.sealedLength, header.sealedLength);
  bytes.set(header.keyCheck, at.keyCheck);
  bytes.set(await sha256(subtle, bytes.subarray(0, at.digest)), at.digest);
  return bytes;
};

/** Whether a file says that it is a sealed codebook, of whatever version. */
export const isSealed = (file: Uint8Array): boolean => isSameBytes(file.subarray(0, magic.length), magic);

/**
 * The header of a sealed file, once it is sure that all of the file is there and nothing in the header was damaged.
 *
 * @throws SealedError `not-sealed`, `newer-seal`, `sealed-truncated`, `sealed-tampered`
 */
export const readHeader = async (subtle: SubtleCrypto, file: Uint8Array): Promise<Header> => {
  if (!isSealed(file)) throw new SealedError(isBeginning(file) ? "sealed-truncated" : "not-sealed");
  const found = file[at.version];
  if (found !== undefined && found > version) throw new SealedError("newer-seal", { version: found });
  if (file.length < headerLength) throw new SealedError("sealed-truncated");
  const digest = await sha256(subtle, file.subarray(0, at.digest));
  if (!isSameBytes(file.subarray(at.digest, headerLength), digest)) throw new SealedError("sealed-tampered");
  const header = fieldsOf(Uint8Array.from(file.subarray(0, headerLength)));
  const missing = headerLength + header.sealedLength - file.length;
  if (missing !== 0) throw new SealedError(missing > 0 ? "sealed-truncated" : "sealed-tampered");
  return header;
};

const isBeginning = (file: Uint8Array): boolean =>
  file.length > 0 && isSameBytes(file, magic.subarray(0, file.length));

const fieldsOf = (bytes: Uint8Array<ArrayBuffer>): Header => {
  const view = new DataView(bytes.buffer);
  const derivation = derivationOf(view);
  if (view.getUint8(at.version) !== version || derivation === undefined || !isAcceptable(derivation))
    throw new SealedError("sealed-tampered");
  return {
    derivation,
    salt: bytes.slice(at.salt, at.nonce),
    nonce: bytes.slice(at.nonce, at.sealedLength),
    sealedLength: view.getUint32(at.sealedLength),
    keyCheck: bytes.slice(at.keyCheck, at.digest),
  };
};

const derivationOf = (view: DataView): Derivation | undefined => {
  const iterations = view.getUint32(at.iterations);
  switch (view.getUint8(at.derivation)) {
    case derivationNumbers.argon2id:
      return {
        kind: "argon2id",
        iterations,
        memory: view.getUint32(at.memory),
        lanes: view.getUint16(at.lanes),
      };
    case derivationNumbers.pbkdf2:
      return { kind: "pbkdf2", iterations };
    default:
      return undefined;
  }
};
