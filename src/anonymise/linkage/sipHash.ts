/** 64 bits as two words of 32. */
interface Word {
  low: number;
  high: number;
}

/** 16 bytes as four words of 32 bits, little-endian. */
export type SipKey = readonly [number, number, number, number];

export const sipKey = (bytes: Uint8Array): SipKey => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  const at = (word: number): number => view.getUint32(word * 4, true);
  return [at(0), at(1), at(2), at(3)];
};

const word = (low: number, high: number): Word => ({ low: low | 0, high: high | 0 });

const add = (to: Word, other: Word): void => {
  const low = (to.low >>> 0) + (other.low >>> 0);
  to.high = (to.high + other.high + (low > 0xffff_ffff ? 1 : 0)) | 0;
  to.low = low | 0;
};

const xor = (to: Word, low: number, high: number): void => {
  to.low ^= low;
  to.high ^= high;
};

/** Rotates to the left by 1 to 31 bits, then takes the other in. */
const mix = (to: Word, bits: number, other: Word): void => {
  const { low, high } = to;
  to.low = ((low << bits) | (high >>> (32 - bits))) ^ other.low;
  to.high = ((high << bits) | (low >>> (32 - bits))) ^ other.high;
};

/** Rotates by 32 bits. */
const swap = (to: Word): void => {
  const { low } = to;
  to.low = to.high;
  to.high = low;
};

const round = (v0: Word, v1: Word, v2: Word, v3: Word): void => {
  add(v0, v1);
  mix(v1, 13, v0);
  swap(v0);
  add(v2, v3);
  mix(v3, 16, v2);
  add(v0, v3);
  mix(v3, 21, v0);
  add(v2, v1);
  mix(v1, 17, v2);
  swap(v2);
};

/** The message in blocks of 8 bytes, the last one closed with its length. */
const blocksOf = (bytes: Uint8Array): DataView => {
  const padded = new Uint8Array((Math.floor(bytes.length / 8) + 1) * 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length & 0xff;
  return new DataView(padded.buffer);
};

/**
 * SipHash-2-4: a keyed hash made for short texts. Whoever has not the key can't tell a value's hash from chance.
 *
 * @returns 64 bits, the low word first
 * @see Aumasson and Bernstein, SipHash: a fast short-input PRF, 2012
 */
export const sipHash = ([k0, k1, k2, k3]: SipKey, bytes: Uint8Array): readonly [number, number] => {
  const v0 = word(k0 ^ 0x70736575, k1 ^ 0x736f6d65);
  const v1 = word(k2 ^ 0x6e646f6d, k3 ^ 0x646f7261);
  const v2 = word(k0 ^ 0x6e657261, k1 ^ 0x6c796765);
  const v3 = word(k2 ^ 0x79746573, k3 ^ 0x74656462);
  const blocks = blocksOf(bytes);
  for (let at = 0; at < blocks.byteLength; at += 8) {
    const [low, high] = [blocks.getInt32(at, true), blocks.getInt32(at + 4, true)];
    xor(v3, low, high);
    for (let count = 0; count < 2; count += 1) round(v0, v1, v2, v3);
    xor(v0, low, high);
  }
  xor(v2, 0xff, 0);
  for (let count = 0; count < 4; count += 1) round(v0, v1, v2, v3);
  return [(v0.low ^ v1.low ^ v2.low ^ v3.low) >>> 0, (v0.high ^ v1.high ^ v2.high ^ v3.high) >>> 0];
};
