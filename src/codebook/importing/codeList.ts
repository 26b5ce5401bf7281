import type { CellValue } from "../../table/grid";
import type { Organisation } from "../codebook";

/** A sheet that may list organisations with the codes they have. */
export interface CodeSheet {
  readonly sheetName: string;
  /** Zero-based sheet row and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** Where organisations and codes stand, as indexes into a list's cells. */
export interface ListColumns {
  /** Undefined where there are no headers. */
  readonly header: number | undefined;
  readonly name: number;
  readonly code: number;
}

/** One organisation and its code, as they are written. */
export interface ListedCode {
  /** As Excel counts. */
  readonly row: number;
  readonly name: string;
  readonly code: string;
}

/** A row that can be taken, with the entry that it belongs to; undefined when it is a new one. */
export interface AcceptedCode extends ListedCode {
  readonly names: readonly string[];
  readonly entry: Organisation | undefined;
}

export const textAt = (row: readonly CellValue[], column: number): string => String(row[column] ?? "").trim();

/** The rows of a list that hold a name or a code, without what stands above them. */
export const readCodeList = ({ top, cells }: CodeSheet, columns: ListColumns): readonly ListedCode[] => {
  const listed = cells.map((row, at) => ({
    row: top + at + 1,
    name: textAt(row, columns.name),
    code: textAt(row, columns.code),
  }));
  const isFull = ({ name, code }: ListedCode): boolean => name !== "" && code !== "";
  const first = columns.header === undefined ? listed.findIndex(isFull) : columns.header + 1;
  return listed.slice(Math.max(first, 0)).filter(({ name, code }) => name !== "" || code !== "");
};
