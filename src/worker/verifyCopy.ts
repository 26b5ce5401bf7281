import { openWorkbook } from "../package/openWorkbook";
import type { StoredSheet, StoredWorkbook } from "../package/workbook";
import { changedSince, rowsMade, type Digest, type SheetRows } from "../records/fingerprint";
import { parseFileStatement, statementProperty, type FileStatement } from "../records/fileStatement";

export const differenceKinds = ["missing", "added", "order", "hidden", "values", "formulas"] as const;

/** One way in which a file is no longer what it says it is. */
export interface Difference {
  readonly kind: (typeof differenceKinds)[number];
  /** The sheet's name. */
  readonly sheet: string;
}

export const verdictKinds = ["no-statement", "unreadable", "unchanged", "changed"] as const;

/** What a copy's file comes to when it is held against its own statement. */
export type Verdict =
  | { readonly kind: "no-statement" }
  /** A statement is there, and can't be read: damaged, or written by a newer Confide. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "unchanged"; readonly sheets: readonly string[] }
  | { readonly kind: "changed"; readonly differences: readonly Difference[] };

/**
 * Was this file changed since Confide made it? Sheets, their order, and every value; no secret is needed, and no more is
 * promised (see `FileStatement`).
 *
 * @throws PackageError when it is no workbook that can be read
 */
export const verifyCopy = async (bytes: Uint8Array, digest: Digest): Promise<Verdict> => {
  const workbook = openWorkbook(bytes);
  const texts = workbook.sheets.flatMap(
    ({ customProperties }) => customProperties.get(statementProperty) ?? [],
  );
  if (texts.length === 0) return { kind: "no-statement" };
  const statement = texts.length === 1 ? parseFileStatement(texts[0] ?? "") : undefined;
  if (statement === undefined) return { kind: "unreadable" };
  const differences = [...listed(workbook, statement), ...(await changed(workbook, statement, digest))];
  return differences.length === 0
    ? { kind: "unchanged", sheets: statement.sheets.map(({ name }) => name) }
    : { kind: "changed", differences };
};

/** Sheets that came, went or moved. */
const listed = ({ sheets }: StoredWorkbook, statement: FileStatement): readonly Difference[] => {
  const [found, stated] = [sheets.map(({ name }) => name), statement.sheets.map(({ name }) => name)];
  const missing = stated.filter((name) => !found.includes(name));
  const added = found.filter((name) => !stated.includes(name));
  const kept = found.filter((name) => stated.includes(name));
  const moved = kept.filter((name, at) => stated.filter((other) => kept.includes(other))[at] !== name);
  return [
    ...missing.map((sheet): Difference => ({ kind: "missing", sheet })),
    ...added.map((sheet): Difference => ({ kind: "added", sheet })),
    ...moved.slice(0, 1).map((sheet): Difference => ({ kind: "order", sheet })),
  ];
};

const changed = async (
  { sheets }: StoredWorkbook,
  statement: FileStatement,
  digest: Digest,
): Promise<readonly Difference[]> => {
  const differences: Difference[] = [];
  for (const stated of statement.sheets) {
    const sheet = sheets.find(({ name }) => name === stated.name);
    if (sheet === undefined) continue;
    if (sheet.visibility !== "visible") differences.push({ kind: "hidden", sheet: sheet.name });
    if (sheet.cells.hasFormulas) differences.push({ kind: "formulas", sheet: sheet.name });
    if (await changedSince(stated, rowsOf(sheet), digest))
      differences.push({ kind: "values", sheet: sheet.name });
  }
  return differences;
};

/** The values of a sheet from its first cell on, row by row as they are asked for. */
const rowsOf = ({ cells }: StoredSheet): SheetRows => {
  const area = cells.bounds(true);
  const [length, width] = area === undefined ? [0, 0] : [area.bottom + 1, area.right + 1];
  return rowsMade(length, (row) =>
    Array.from({ length: width }, (_cell, column) => cells.value(row, column)),
  );
};
