/**
 * The shape of an opened .xlsx: what Confide and its host understand of it, over the bytes of everything else.
 * `openWorkbook` makes it, `saveWorkbook` turns it back into bytes, changing only the parts that changed.
 */

import type { StoredDrawing } from "./drawings/storedDrawing";
import type { StoredFilter } from "./filters/storedFilter";
import type { ThemeColors } from "./styles/colors";
import type { StoredPivotTable } from "./pivots/storedPivotTable";
import type { StoredTable } from "./tables/storedTable";
import type { CellBlock } from "./cells/cellPages";
import type { CellFormula } from "./cells/formula";
import type { StoredConditionalFormat } from "./conditional/storedConditionalFormat";
import type { StoredHyperlink } from "./hyperlinks/storedHyperlink";
import type { StoredValidation } from "./validations/storedValidation";
import type { StyleTable } from "./styles/cellStyle";
import type { BookFields } from "./book/bookParts";
import type { Person, StoredComment, StoredNote } from "./comments/storedComment";
import type { HeaderFooter, PageMargins, PageSetup, PrintOptions } from "./printing";
import type { CustomValue, DocumentProperties } from "./properties/documentProperties";
import type { SheetProtection } from "./protection";

/** Empty is `""`; a date is its serial number; an error is its text (`#N/A`) with type `error`. */
export type StoredValue = string | number | boolean;
export type StoredType = "empty" | "number" | "string" | "boolean" | "error";

/** All positions are zero-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula that fills cells from its own on: a dynamic one by itself, others as a person chose. */
export interface ArrayFormula {
  readonly area: Area;
  readonly isDynamic: boolean;
}

/** The cells of one sheet: sparse, in pages of typed columns. Rows and columns are zero-based. */
export interface CellStore {
  value(row: number, column: number): StoredValue;
  type(row: number, column: number): StoredType;
  /** Without the `=`; undefined for a constant. `value` is then the cached result. */
  formula(row: number, column: number): string | undefined;
  /** The formula as it is kept, with what is special about it: an array, a value that is more than it looks. */
  cellFormula(row: number, column: number): CellFormula | undefined;
  /** Index into the workbook's styles; 0 is the default style. */
  style(row: number, column: number): number;
  /** Sets a constant (and drops the cell's formula). `""` empties the cell and keeps its style. */
  setValue(row: number, column: number, value: StoredValue, type?: StoredType): void;
  setFormula(row: number, column: number, formula: CellFormula, cached: StoredValue, type?: StoredType): void;
  setStyle(row: number, column: number, style: number): void;
  /** Forgets the cell altogether, style included. */
  clear(row: number, column: number): void;
  /** The smallest area that holds every value (and, unless `valuesOnly`, every styled cell); undefined when none. */
  bounds(valuesOnly: boolean): Area | undefined;
  /** Calls `visit` for each cell of the row that holds anything, from left to right. */
  eachInRow(row: number, visit: (column: number) => void): void;
  /** Whether there may be any formula; false is certain. */
  readonly hasFormulas: boolean;
  /** Calls `visit` for each cell with a formula, of an area or of all. */
  eachFormula(visit: (row: number, column: number) => void, area?: Area): void;
  /** Puts another text in place of a formula's; its value stays, and so does what is special about it. */
  rewriteFormula(row: number, column: number, text: string): void;
  /** Of a cell whose formula fills other cells too; undefined for every other. */
  arrayFormula(row: number, column: number): ArrayFormula | undefined;
  /** Whether the file says of any cell of the area that its value is more than it looks: a picture, a data type. */
  hasRichValues(area: Area): boolean;
  /** Copies the cells of an area, for `put`. */
  lift(area: Area): CellBlock;
  /** Puts cells of this sheet back, the block's top left at a cell; what stood where the block lies is gone. */
  put(block: CellBlock, row: number, column: number): void;
  /** Forgets all cells of an area, styles included. */
  blank(area: Area): void;
  /** Moves the cells of an area over what stands where they go; an area of whole rows takes along what is said of its rows. */
  move(area: Area, down: number, right: number): void;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface ColumnLayout {
  /** In characters of the default font; undefined is the sheet's default. */
  width: number | undefined;
  hidden: boolean;
  style: number;
  /** In how many groups of an outline the column is, one within the other, up to 7; absent for none. */
  outline?: number;
  /** Whether the group beside it, whose summary it is, is hidden. */
  collapsed?: boolean;
}

export interface RowLayout {
  /** In points; undefined is the sheet's default. */
  height: number | undefined;
  hidden: boolean;
  /** Of the cells that hold nothing; 0 where the row says none. */
  style: number;
  /** As of columns. */
  outline?: number;
  collapsed?: boolean;
}

/** The size of columns and rows that have none of their own. */
export interface StandardSize {
  /** In characters of the default font, padding included, as `ColumnLayout.width`; undefined is Excel's own. */
  readonly columnWidth: number | undefined;
  /** In points. */
  readonly rowHeight: number;
}

/** One worksheet. Mutable: the host is its only writer. Set `changed` whenever something saved here changes. */
export interface StoredSheet {
  name: string;
  visibility: SheetVisibility;
  /** `sheetId` in the file: unlike any other sheet's; 0 for a sheet that has none yet. */
  tabId: number;
  /** `#RRGGBB`, or `""`. */
  tabColor: string;
  cells: CellStore;
  /** Sparse, by zero-based column. */
  columns: Map<number, ColumnLayout>;
  /** Sparse, by zero-based row. */
  rows: Map<number, RowLayout>;
  merges: Area[];
  /** Rows and columns that stay in sight, or undefined. */
  frozen: { rows: number; columns: number } | undefined;
  rightToLeft: boolean;
  showGridlines: boolean;
  showHeadings: boolean;
  standardSize: StandardSize;
  protection: SheetProtection;
  printOptions: PrintOptions;
  pageMargins: PageMargins;
  pageSetup: PageSetup;
  /** Whether printing fits the sheet on pages (`pageSetup.fitToWidth`, `fitToHeight`) instead of scaling it. */
  fitToPage: boolean;
  headerFooter: HeaderFooter;
  /** Manual page breaks, by the zero-based row or column that they stand before. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
  autoFilter: StoredFilter | undefined;
  tables: StoredTable[];
  /** Only where they stand changes. */
  pivotTables: readonly StoredPivotTable[];
  /** Charts, pictures and shapes over the cells; undefined where there never were any. */
  drawing: StoredDrawing | undefined;
  /** `worksheet.customProperties` of Office.js: name and value. */
  customProperties: Map<string, string>;
  /** At most one comment or note a cell; `commentedCells` tells which cells have one, and what it says. */
  comments: readonly StoredComment[];
  notes: readonly StoredNote[];
  /** Where cells lead to. */
  hyperlinks: readonly StoredHyperlink[];
  /** What cells accept. */
  validations: readonly StoredValidation[];
  /** In the order of their priority. */
  conditionalFormats: readonly StoredConditionalFormat[];
  changed: boolean;
  /** Package part, undefined for a sheet that was added. */
  readonly part: string | undefined;
}

export interface StoredName {
  name: string;
  /** Without the `=`. */
  formula: string;
  hidden: boolean;
  comment: string;
  /** The sheet it belongs to, undefined for the workbook. */
  sheet: StoredSheet | undefined;
}

/** An add-in as its manifest names it: `<Id>` and `<Version>`. */
export interface SettingsOwner {
  readonly id: string;
  readonly version: string;
}

export interface StoredWorkbook extends BookFields {
  sheets: StoredSheet[];
  names: StoredName[];
  activeSheet: number;
  readonly dateSystem: 1900 | 1904;
  readonly styles: StyleTable;
  /** The colours of the theme. */
  readonly theme: ThemeColors;
  /** Office.js document settings of add-ins, kept as a part of the package: key and JSON text. */
  settings: Map<string, string>;
  /** The add-in that new settings belong to. Excel shows an add-in only its own: without it, Excel shows them to none. */
  settingsOwner?: SettingsOwner;
  properties: DocumentProperties;
  /** Properties of the document that somebody added, by name. */
  customDocumentProperties: Map<string, CustomValue>;
  /** Everybody who wrote a comment or is mentioned in one. */
  persons: readonly Person[];
  /** Custom XML parts by their id, each a whole XML document. */
  customXml: Map<string, string>;
  /** Every part of the package it was opened from: path (no leading slash) and bytes as stored. */
  readonly original: ReadonlyMap<string, Uint8Array>;
}
