import type { Role } from "../../table/role";

/**
 * A column of a copy as fingerprints, 64 bits a distinct value; nothing can be read out of them without their secret, and
 * nothing at all but which are the same with it.
 */
export interface PrintedColumn {
  readonly role: Role;
  /** Fingerprint of its header, to tell columns of one role apart. */
  readonly header: string;
  /** For each distinct value two words of 32 bits; both 0 for a blank. */
  readonly prints: Uint32Array;
  /** For each row, which of the values stands there. */
  readonly at: Uint32Array;
}

/** What is kept of a copy to hold later ones against it: no content, no codes. */
export interface RowPrints {
  readonly rowCount: number;
  /** Columns of organisations, by their ids; several in one cell are a fingerprint of their own. */
  readonly organisations: readonly PrintedColumn[];
  readonly others: readonly PrintedColumn[];
}

/** A fingerprint as text, to be looked up; `""` for a blank. */
export const printText = ({ prints }: PrintedColumn, place: number): string => {
  const [low = 0, high = 0] = prints.subarray(place * 2, place * 2 + 2);
  return low === 0 && high === 0 ? "" : `${low.toString(16)}-${high.toString(16)}`;
};

/** As `printText`, of all values of a column. */
export const printTexts = (column: PrintedColumn): readonly string[] =>
  Array.from({ length: column.prints.length / 2 }, (_, place) => printText(column, place));

/** A column of two copies. */
export interface ColumnPair {
  /** Its place among the columns of the copy now. */
  readonly place: number;
  readonly now: PrintedColumn;
  readonly earlier: PrintedColumn;
}

/** Columns of two copies that are the same: of one role under the same header, or the only ones of their role. */
export const pairedColumns = (
  columns: readonly PrintedColumn[],
  earlierColumns: readonly PrintedColumn[],
): readonly ColumnPair[] =>
  columns.flatMap((now, place) => {
    const isOfRole = ({ role }: PrintedColumn): boolean => role === now.role;
    const earlierOnes = earlierColumns.filter(isOfRole);
    const same = earlierOnes.find(({ header }) => header === now.header);
    const isOnly = columns.filter(isOfRole).length === 1 && earlierOnes.length === 1;
    const earlier = same ?? (isOnly ? earlierOnes[0] : undefined);
    return earlier === undefined ? [] : [{ place, now, earlier }];
  });
