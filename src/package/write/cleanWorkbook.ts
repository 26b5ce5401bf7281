import type { DistinctValues } from "../../table/relations/distinct";
import type { TableChart } from "../../table/tableChart";

/** A value of a clean copy; empty is `""`. A text that looks like a formula or a number stays a text. */
export type CleanValue = string | number | boolean;

export interface CleanColumn {
  readonly header: string;
  /** In characters of the default font. */
  readonly width: number;
  /** An Excel number format from Confide's own list, `General` for none. */
  readonly numberFormat: string;
}

/** A table of values: header row and data rows, made by column. */
export interface CleanSheet {
  readonly name: string;
  readonly columns: readonly CleanColumn[];
  /** One a column, all with the same number of rows. */
  readonly cells: readonly DistinctValues[];
  /** As an Excel table with filter buttons and banded rows. Headers must then differ and not be empty. */
  readonly asTable: boolean;
  readonly frozenRows: number;
  readonly rightToLeft: boolean;
  /** `#RRGGBB`, or `""`. */
  readonly tabColor: string;
  /** Excel's own mark-up for page headers and footers, already escaped. */
  readonly header: string;
  readonly footer: string;
  /** `worksheet.customProperties` of Office.js: name and value. */
  readonly customProperties: readonly (readonly [name: string, value: string])[];
  /** Drawn to the right of the table. */
  readonly charts?: readonly TableChart[];
}

/** A table that nothing is said of: no colour, no page texts, no properties. */
export const plainTable = {
  asTable: true,
  frozenRows: 1,
  rightToLeft: false,
  tabColor: "",
  header: "",
  footer: "",
  customProperties: [],
} as const satisfies Partial<CleanSheet>;

/** A page of text in two columns, wrapped: a heading or label, and what it says. */
export interface CleanTextSheet extends Pick<
  CleanSheet,
  "name" | "rightToLeft" | "tabColor" | "header" | "footer" | "customProperties"
> {
  readonly lines: readonly (readonly [label: string, text: string])[];
}

export interface CleanWorkbook {
  readonly sheets: readonly (CleanSheet | CleanTextSheet)[];
  /** The document's title property. */
  readonly title?: string;
}

export type CleanWriteErrorCode =
  | "no-sheets"
  | "bad-sheet-name"
  | "duplicate-sheet-name"
  | "too-many-rows"
  | "too-many-columns"
  | "uneven-columns"
  | "bad-header"
  | "bad-number"
  | "text-too-long"
  | "bad-number-format"
  | "bad-column-width"
  | "bad-frozen-rows"
  | "bad-tab-color"
  | "bad-custom-property"
  | "bad-chart"
  | "header-footer-too-long";

/** A value that a workbook cannot hold. `data` tells where: `sheet`, and `cell` as an address. */
export class CleanWriteError extends Error {
  constructor(
    readonly code: CleanWriteErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}
