import type { Icon } from "../../../package/conditional/storedConditionalFormat";
import type { CellStyle } from "../../../package/styles/cellStyle";
import type { StoredType } from "../../../package/cells/cellStore";
import type { Area } from "../../../package/workbook";
import type { Bar } from "../../model/rules/conditional/drawings";
import type { Lines } from "./axis/lines";
import type { CellEdges } from "./cell/borders";

/** How a cell's table dresses it, where the cell itself says nothing. */
export interface TableLook {
  readonly fill: string | undefined;
  readonly fontColor: string | undefined;
  readonly bold: boolean;
}

/** Whether the column's filter has a condition now. */
export type FilterButton = "unfiltered" | "filtered";

/** What conditional formats draw in a cell, beside its style. */
export interface ConditionalMark {
  readonly bar: Bar | undefined;
  readonly icon: Icon | undefined;
  /** Whether it stands for the value. */
  readonly hidesValue: boolean;
}

/** What is drawn in one cell. */
export interface GridCell {
  /** As Excel shows it: after the number format. */
  readonly text: string;
  readonly type: StoredType;
  readonly style: CellStyle;
  readonly table: TableLook | undefined;
  readonly conditional: ConditionalMark | undefined;
  /** The lines that this cell draws. */
  readonly edges: CellEdges | undefined;
  /** What a comment or note on the cell says. */
  readonly comment: string | undefined;
  /** Where the cell's hyperlink leads to. */
  readonly link: string | undefined;
  /** A filter's button in the header of its column. */
  readonly filter: FilterButton | undefined;
  /** A formula entered here: its value is not known, the host does not calculate. */
  readonly notRecalculated: boolean;
}

/**
 * One sheet as the grid needs it: reading only, and immutable as far as the grid can tell (a change comes as a new
 * source). Positions are zero-based, sizes are CSS pixels, a size of 0 is a hidden row or column.
 */
export interface GridSource {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The smallest area that holds every value; undefined for an empty sheet. */
  readonly used: Area | undefined;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rightToLeft: boolean;
  /** 1 is as large as the file says; all sizes are multiplied already. */
  readonly zoom: number;
  readonly showGridlines: boolean;
  readonly merges: readonly Area[];
  readonly rows: Lines;
  readonly columns: Lines;
  /** Short for the sizes of `rows` and `columns`. */
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
  /** The style of cells that have none of their own. */
  readonly plain: CellStyle;
  readonly cell: (row: number, column: number) => GridCell;
  /** Whether the cell has a list of values to choose from. */
  readonly hasList: (row: number, column: number) => boolean;
  readonly isEmpty: (row: number, column: number) => boolean;
  /** What the formula bar shows and the editor starts with. */
  readonly entry: (row: number, column: number) => string;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** Whether a merged area may lie in the row. */
  readonly hasMerge: (row: number) => boolean;
}
