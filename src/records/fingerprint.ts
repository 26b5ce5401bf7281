import type { CellValue } from "../table/grid";
import type { Classification } from "./classification";

type Rows = readonly (readonly CellValue[])[];

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
export async function fingerprint(values: Rows, salt: string, digest: Digest): Promise<string> {
  const rows = withoutEnd(values, (row) => trimmed(row).length === 0);
  const encoder = new TextEncoder();
  const digests: string[] = [];
  for (let first = 0; first < rows.length; first += rowsAtATime) {
    const chunk = rows.slice(first, first + rowsAtATime).map(trimmed);
    digests.push(hex(await digest(encoder.encode(JSON.stringify([salt, chunk])))));
  }
  return `${salt}:${hex(await digest(encoder.encode(JSON.stringify([salt, digests]))))}`;
}

/** Whether the values are no longer those that were classified. True also when the fingerprint tells nothing. */
export async function changedSince(
  classification: Pick<Classification, "fingerprint">,
  values: Rows,
  digest: Digest,
): Promise<boolean> {
  const [salt] = classification.fingerprint.split(":");
  if (salt === undefined || salt === "") return true;
  return (await fingerprint(values, salt, digest)) !== classification.fingerprint;
}

const trimmed = (row: readonly CellValue[]): readonly CellValue[] => withoutEnd(row, (value) => value === "");

function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  for (let length = items.length; length > 0; length--)
    if (!items.slice(length - 1, length).every(isEmpty)) return items.slice(0, length);
  return [];
}

/** Bytes as text, two digits each. */
export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
