/**
 * The shape of an opened .xlsx: what Confide and its host understand of it, over the bytes of everything else.
 * `openWorkbook` makes it, `saveWorkbook` turns it back into bytes, changing only the parts that changed.
 */

import type { StoredDrawing } from "./drawings/storedDrawing";
import type { StoredFilter } from "./filters/storedFilter";
import type { ThemeColors } from "./styles/colors";
import type { StoredPivotTable } from "./pivots/storedPivotTable";
import type { StoredTable } from "./tables/storedTable";
import type { CellStore } from "./cells/cellStore";
import type { StoredConditionalFormat } from "./conditional/storedConditionalFormat";
import type { StoredHyperlink } from "./hyperlinks/storedHyperlink";
import type { StoredValidation } from "./validations/storedValidation";
import type { StyleTable } from "./styles/cellStyle";
import type { BookFields } from "./book/bookParts";
import type { Person, StoredComment, StoredNote } from "./comments/storedComment";
import type { HeaderFooter, PageMargins, PageSetup, PrintOptions } from "./printing";
import type { CustomValue, DocumentProperties } from "./properties/documentProperties";
import type { ColumnLayout, RowLayout, StandardSize } from "./lineLayout";
import type { SheetProtection } from "./protection";

/** All positions are zero-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

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
