import type { Correction } from "./corrections/correction";
import type { Judgement } from "./evidence/evidence";
import type { CellValue, DateSystem } from "./grid";
import type { OtherArea } from "./locating/areas/otherArea";
import type { Detail } from "./detail";
import type { Gazetteer } from "./places/gazetteer";
import type { Role } from "./role";

/** Why a column was given its role; a key of the message files and what the sentence needs. */
export interface Reason {
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A column of a 4W sheet with what it means. */
export interface Column {
  /** Zero-based sheet column. */
  readonly index: number;
  /** The header on one line, as a person reads it; `""` when the header cell is empty. */
  readonly header: string;
  /** The header folded (case, accents, spaces, stars, line breaks): what decisions are remembered by. */
  readonly headerKey: string;
  /** The HXL tag with its attributes (`#org+impl`), if the sheet has an HXL row. */
  readonly hxl: string | undefined;
  /** One value a data row, in the sheet's order. */
  readonly values: readonly CellValue[];
  /** The commonest number format of the column's data cells, `General` if none is known. */
  readonly numberFormat: string;
  readonly hidden: boolean;
  readonly role: Role;
  readonly detail: Detail;
  /** From 0 (a guess) to 1 (a person said so). */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** What Confide itself takes the column for, where a person's word stands above instead. */
  readonly understood?: Judgement;
  /** A person's earlier word that was not taken, because the column no longer looks as it did then. */
  readonly outdated?: Correction;
}

/** A sheet understood: where its table is and what its columns mean. */
export interface Table {
  readonly sheetName: string;
  /** Zero-based sheet row of the (last) header row. */
  readonly headerRow: number;
  /** Zero-based sheet row of the HXL tags. */
  readonly hxlRow: number | undefined;
  /** Zero-based sheet row of the first data row. */
  readonly firstDataRow: number;
  readonly rowCount: number;
  /** Zero-based sheet rows, parallel to the columns' values (blank rows are left out). */
  readonly sourceRows: readonly number[];
  /** How many of those rows were hidden in the sheet. */
  readonly hiddenRowCount: number;
  readonly columns: readonly Column[];
  /** Other tables and notes on the sheet: named, never read as records. */
  readonly others: readonly OtherArea[];
  /** What is known of places: first the lookup sheets of the workbook, then what a person loaded. */
  readonly gazetteers: readonly Gazetteer[];
  readonly dateSystem: DateSystem;
  readonly rightToLeft: boolean;
}

/** The zero-based sheet row of a row by its position in the table. */
export const sheetRowOf = (
  { sourceRows, firstDataRow }: Pick<Table, "sourceRows" | "firstDataRow">,
  row: number,
): number => sourceRows[row] ?? firstDataRow + row;

/** A sheet in which no table was found. */
export class NoTableError extends Error {
  readonly code = "no-table";
  constructor(readonly data: { readonly sheetName: string }) {
    super(`no table on sheet ${data.sheetName}`);
  }
}
