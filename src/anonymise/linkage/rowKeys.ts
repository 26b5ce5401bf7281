import type { PrintedColumn } from "./rowPrints";

/** For each row 64 bits that stand for its values in some columns; `isBlank` where it has none in them. */
export interface RowKeys {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** 1 where some column has a value. */
  readonly filled: Uint8Array;
}

export const emptyKeys = (rowCount: number): RowKeys => ({
  low: new Uint32Array(rowCount),
  high: new Uint32Array(rowCount),
  filled: new Uint8Array(rowCount),
});

/** Odd, and no relation to each other: each column counts by its place. */
const factors = { low: 0x9e3779b1, high: 0x85ebca6b } as const;

/** Takes another column into the keys. Fingerprints are random, so equal keys mean equal values but for one in 2^64. */
export const addColumn = ({ low, high, filled }: RowKeys, { prints, at }: PrintedColumn): void => {
  for (let row = 0; row < at.length; row += 1) {
    const place = (at[row] ?? 0) * 2;
    const [one, other] = [prints[place] ?? 0, prints[place + 1] ?? 0];
    low[row] = Math.imul(low[row] ?? 0, factors.low) + one;
    high[row] = Math.imul(high[row] ?? 0, factors.high) + other;
    if (one !== 0 || other !== 0) filled[row] = 1;
  }
};

/** Rows of two copies by what they say: rows of one number say the same. */
export interface SharedRows {
  readonly count: number;
  /** For each row its number; -1 for blank ones, and for rows that only the earlier copy has. */
  readonly now: Int32Array;
  readonly earlier: Int32Array;
}

/** A table in which a row is found by its key, at the key's own place or soon after it; -1 where there is none. */
const emptyTable = (rowCount: number): Int32Array =>
  new Int32Array(2 ** Math.ceil(Math.log2(rowCount * 2 + 2))).fill(-1);

/** Where the key of a row of `other` stands among those of `keys`, or would stand. */
const placeOf = (table: Int32Array, keys: RowKeys, other: RowKeys, row: number): number => {
  const [low, high] = [other.low[row] ?? 0, other.high[row] ?? 0];
  const last = table.length - 1;
  let place = (low ^ high) & last;
  for (;;) {
    const there = table[place] ?? -1;
    if (there < 0 || (keys.low[there] === low && keys.high[there] === high)) return place;
    place = (place + 1) & last;
  }
};

/** Linear in the rows of both. */
export const sharedRows = (now: RowKeys, earlier: RowKeys): SharedRows => {
  const table = emptyTable(now.low.length);
  const ofNow = new Int32Array(now.low.length).fill(-1);
  let count = 0;
  for (let row = 0; row < ofNow.length; row += 1) {
    if (now.filled[row] === 0) continue;
    const place = placeOf(table, now, now, row);
    const first = table[place] ?? -1;
    ofNow[row] = first < 0 ? count : (ofNow[first] ?? -1);
    if (first >= 0) continue;
    table[place] = row;
    count += 1;
  }
  const ofEarlier = new Int32Array(earlier.low.length).fill(-1);
  for (let row = 0; row < ofEarlier.length; row += 1) {
    if (earlier.filled[row] === 0) continue;
    const first = table[placeOf(table, now, earlier, row)] ?? -1;
    if (first >= 0) ofEarlier[row] = ofNow[first] ?? -1;
  }
  return { count, now: ofNow, earlier: ofEarlier };
};
