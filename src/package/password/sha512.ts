import { initialHalves, roundHalves } from "./sha512Constants";

/**
 * SHA-512 (FIPS 180-4, 6.4). Synchronous, as a password must be checked within a batch, which a browser's own is not;
 * in halves of 32 bits, because Excel asks for 100,000 rounds and big integers are many times slower.
 */
export function sha512(message: Uint8Array): Uint8Array {
  const state = initialHalves.slice();
  const padded = pad(message);
  for (let start = 0; start < padded.byteLength; start += blockLength) {
    schedule(new DataView(padded.buffer, start, blockLength));
    compress(state);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((value, index) => {
    digest.setInt32(index * 4, value);
  });
  return new Uint8Array(digest.buffer);
}

const blockLength = 128;
const rounds = 80;

function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / blockLength) * blockLength);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return padded;
}

/* Words stand as two halves, the high one first. What these give is the high half; with the halves changed over, the low one. */
const turn = (high: number, low: number, by: number): number => (high >>> by) | (low << (32 - by));
const sumOfA = (high: number, low: number): number =>
  turn(high, low, 28) ^ turn(low, high, 2) ^ turn(low, high, 7);
const sumOfE = (high: number, low: number): number =>
  turn(high, low, 14) ^ turn(high, low, 18) ^ turn(low, high, 9);
const turnedBy1And8 = (high: number, low: number): number => turn(high, low, 1) ^ turn(high, low, 8);
const turnedBy19And61 = (high: number, low: number): number => turn(high, low, 19) ^ turn(low, high, 29);
const choice = (e: number, f: number, g: number): number => (e & f) ^ (~e & g);
const majority = (a: number, b: number, c: number): number => (a & (b ^ c)) ^ (b & c);

/** What a sum of low halves carries over to the high half. */
const carry = (low: number): number => (low / 0x1_0000_0000) | 0;

/** The words of all rounds; used again for every block. */
const words = new Int32Array(rounds * 2);

const half = (list: Int32Array, at: number): number => list[at] as number;
const lowHalf = (list: Int32Array, at: number): number => (list[at] as number) >>> 0;

function schedule(block: DataView): void {
  for (let at = 0; at < 32; at += 1) words[at] = block.getInt32(at * 4);
  for (let at = 32; at < rounds * 2; at += 2) {
    const early = half(words, at - 30);
    const earlyLow = half(words, at - 29);
    const late = half(words, at - 4);
    const lateLow = half(words, at - 3);
    const low =
      lowHalf(words, at - 31) +
      ((turnedBy1And8(earlyLow, early) ^ turn(earlyLow, early, 7)) >>> 0) +
      lowHalf(words, at - 13) +
      ((turnedBy19And61(lateLow, late) ^ turn(lateLow, late, 6)) >>> 0);
    words[at + 1] = low;
    words[at] =
      half(words, at - 32) +
      (turnedBy1And8(early, earlyLow) ^ (early >>> 7)) +
      half(words, at - 14) +
      (turnedBy19And61(late, lateLow) ^ (late >>> 6)) +
      carry(low);
  }
}

/** The eight working words, used again for every block. In each round they are called by the next letter. */
const working = new Int32Array(16);

function compress(state: Int32Array): void {
  working.set(state);
  for (let round = 0; round < rounds; round += 1) step(round * 2);
  for (let at = 0; at < 16; at += 2) {
    const low = lowHalf(state, at + 1) + lowHalf(working, at + 1);
    state[at] = half(state, at) + half(working, at) + carry(low);
    state[at + 1] = low;
  }
}

/** One round (FIPS 180-4, 6.4.2, step 3); `at` is where its word stands. */
function step(at: number): void {
  const v = working;
  const a = (16 - (at & 15)) & 15;
  const b = (a + 2) & 15;
  const c = (a + 4) & 15;
  const d = (a + 6) & 15;
  const e = (a + 8) & 15;
  const f = (a + 10) & 15;
  const g = (a + 12) & 15;
  const h = (a + 14) & 15;
  const low =
    lowHalf(v, h + 1) +
    (sumOfE(half(v, e + 1), half(v, e)) >>> 0) +
    (choice(half(v, e + 1), half(v, f + 1), half(v, g + 1)) >>> 0) +
    lowHalf(roundHalves, at + 1) +
    lowHalf(words, at + 1);
  const high =
    half(v, h) +
    sumOfE(half(v, e), half(v, e + 1)) +
    choice(half(v, e), half(v, f), half(v, g)) +
    half(roundHalves, at) +
    half(words, at) +
    carry(low);
  const newE = lowHalf(v, d + 1) + (low >>> 0);
  v[d] = half(v, d) + high + carry(newE);
  v[d + 1] = newE;
  const newA =
    (low >>> 0) +
    (sumOfA(half(v, a + 1), half(v, a)) >>> 0) +
    (majority(half(v, a + 1), half(v, b + 1), half(v, c + 1)) >>> 0);
  v[h] =
    (high | 0) +
    sumOfA(half(v, a), half(v, a + 1)) +
    majority(half(v, a), half(v, b), half(v, c)) +
    carry(newA);
  v[h + 1] = newA;
}
