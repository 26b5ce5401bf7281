import type { StoredType, StoredValue } from "../../../package/cells/cellStore";
import type { Area } from "../../../package/workbook";
import type { StoredTable } from "../../../package/tables/storedTable";
import type { ChangeSource } from "../change";
import type { SheetModel } from "../sheetModel";
import type { AreaMove } from "../structure/areaMove";

/** What a single changed cell held. */
export interface CellValue {
  readonly value: StoredValue;
  readonly type: StoredType;
}

/** A cell that held a formula, and which. */
export interface FormulaChange {
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/** What happens to the cells of a sheet: what they hold, where they lie, how they look. */
export type CellChange =
  | {
      readonly kind: "cells";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly source: ChangeSource;
      /** Only when one cell was changed. */
      readonly detail?: { readonly before: CellValue; readonly after: CellValue };
      /** The cells that held a formula and do not hold it any more, where these are known. */
      readonly formulas?: readonly FormulaChange[];
    }
  /** Cells were inserted or deleted; everything else of the sheet that stood behind them has moved. */
  | {
      readonly kind: "structure";
      readonly sheet: SheetModel;
      readonly move: AreaMove;
      /** The tables that got more or fewer rows or columns by it. */
      readonly tables: readonly StoredTable[];
      readonly source: ChangeSource;
    }
  /** How cells look: styles, widths, heights, hidden rows and columns, merges. */
  | {
      readonly kind: "format";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly source: ChangeSource;
    }
  /** Rows were hidden or shown; they are said to look otherwise as well. */
  | {
      readonly kind: "rowsHidden";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly hidden: boolean;
      readonly source: ChangeSource;
    }
  /** Rows (or columns) of an area have changed places by sorting; their cells are said to have changed as well. */
  | {
      readonly kind: "sorted";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly along: "rows" | "columns";
      readonly source: ChangeSource;
    };
