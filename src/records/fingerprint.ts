import type { CellValue } from "../table/grid";
import type { Classification } from "./classification";

/** Rows of a sheet, some at a time: an array of rows, or something that makes them when they are asked for. */
export interface SheetRows {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly (readonly CellValue[])[];
}

/** @param rowAt gives the cells of one row, from 0 to `length` - 1; asked each time the row is */
export const rowsMade = (length: number, rowAt: (row: number) => readonly CellValue[]): SheetRows => ({
  length,
  slice: (start, end) =>
    Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_row, at) => rowAt(start + at)),
});

/** A cryptographic digest, passed in by the shell (SHA-256 of `crypto.subtle`). */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Rows digested at a time, so that a large sheet never becomes one string. */
const rowsAtATime = 1000;

/**
 * A salted digest of a sheet's values, `salt:hex`, to tell whether they changed. `1`, `"1"` and `true` differ, and so do
 * two cells and one that holds both. Empty cells at the end of a row and empty rows at the end do not count: formatting
 * alone moves the end of the used range.
 *
 * @param salt any text without `:`; new for each fingerprint, so that equal sheets cannot be told from their fingerprints
 */
export async function fingerprint(values: SheetRows, salt: string, digest: Digest): Promise<string> {
  const count = filledLength(values, (row) => trimmed(row).length === 0);
  const encoder = new TextEncoder();
  const digests: string[] = [];
  for (let first = 0; first < count; first += rowsAtATime) {
    const chunk = values.slice(first, Math.min(count, first + rowsAtATime)).map(trimmed);
    digests.push(hex(await digest(encoder.encode(JSON.stringify([salt, chunk])))));
  }
  return `${salt}:${hex(await digest(encoder.encode(JSON.stringify([salt, digests]))))}`;
}

/** Whether the values are no longer those that were classified. True also when the fingerprint tells nothing. */
export async function changedSince(
  classification: Pick<Classification, "fingerprint">,
  values: SheetRows,
  digest: Digest,
): Promise<boolean> {
  const [salt] = classification.fingerprint.split(":");
  if (salt === undefined || salt === "") return true;
  return (await fingerprint(values, salt, digest)) !== classification.fingerprint;
}

const trimmed = (row: readonly CellValue[]): readonly CellValue[] =>
  row.slice(
    0,
    filledLength(row, (value) => value === ""),
  );

interface Sliced<Item> {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly Item[];
}

/** How many items there are without the empty ones at the end. */
const filledLength = <Item>(items: Sliced<Item>, isEmpty: (item: Item) => boolean): number => {
  let { length } = items;
  while (length > 0 && items.slice(length - 1, length).every(isEmpty)) length -= 1;
  return length;
};

/** Bytes as text, two digits each. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
