/**
 * A cell as Office.js gives it: empty is `""`, a date is its serial number, an error is its text (`#N/A`).
 */
export type CellValue = string | number | boolean;

/** Days are counted from 1900-01-01 (1, with Excel's 29 February 1900) or from 1904-01-01 (0). */
export type DateSystem = 1900 | 1904;

/** An Excel table (ListObject) on the sheet; zero-based sheet rows and columns, header and totals rows included. */
export interface SheetTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A sheet's used cells as they were read, before anything is known about them. */
export interface Grid {
  readonly sheetName: string;
  /** Zero-based sheet row of `cells[0]`. */
  readonly top: number;
  /** Zero-based sheet column of `cells[n][0]`. */
  readonly left: number;
  /** Row by row, all rows of the same length. */
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats of the first rows of `cells` (same shape, at most some hundred rows). */
  readonly numberFormats: readonly (readonly string[])[];
  /** Zero-based sheet rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Zero-based sheet columns that are hidden. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
  readonly dateSystem: DateSystem;
  readonly rightToLeft: boolean;
}
