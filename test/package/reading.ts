import { openWorkbook } from "../../src/package/openWorkbook";
import type { StoredSheet, StoredWorkbook } from "../../src/package/workbook";
import { PackageError } from "../../src/package/packageError";
import { packageOf, type PackageText } from "./packages";

export function opened(text: PackageText): StoredWorkbook {
  return openWorkbook(packageOf(text));
}

export function firstSheet({ sheets }: StoredWorkbook): StoredSheet {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The values of a sheet's rows, from A1 on. */
export function valuesOf({ cells }: StoredSheet): unknown[][] {
  const bounds = cells.bounds(true);
  const rows = Array.from({ length: (bounds?.bottom ?? -1) + 1 }, (_, row) => row);
  const columns = Array.from({ length: (bounds?.right ?? -1) + 1 }, (_, column) => column);
  return rows.map((row) => columns.map((column) => cells.value(row, column)));
}

/** The first sheet with these rows. */
export function sheetWith(rows: string, text: PackageText = {}): StoredSheet {
  return firstSheet(opened({ ...text, sheets: [{ rows }] }));
}

/** The code with which opening is refused; `"opened"` if it is not. */
export function refusal(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
}

/** The paths whose bytes differ between two packages, or that only one has. */
export function differingParts(before: StoredWorkbook, bytes: Uint8Array): string[] {
  const after = openWorkbook(bytes).original;
  const paths = new Set([...before.original.keys(), ...after.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [before.original.get(path), after.get(path)];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
