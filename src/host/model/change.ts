import type { StoredTable } from "../../package/tables/storedTable";
import type { Area, SheetVisibility, StoredType, StoredValue } from "../../package/workbook";
import type { SheetModel } from "./sheetModel";
import type { AreaMove } from "./structure/areaMove";

/** Who made a change: a person at the page, an add-in through Office.js, or somebody else who shares the workbook. */
export type ChangeSource = "user" | "addin" | "otherUser";

export type CommentChange =
  | "CommentAdded"
  | "CommentDeleted"
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

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

/** Everything a listener of the model may hear. Sent after the change is made. */
export type ModelChange =
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
    }
  | { readonly kind: "sheetAdded"; readonly sheet: SheetModel; readonly source: ChangeSource }
  | { readonly kind: "sheetDeleted"; readonly sheet: SheetModel; readonly source: ChangeSource }
  | {
      readonly kind: "sheetRenamed";
      readonly sheet: SheetModel;
      readonly before: string;
      readonly after: string;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: "sheetMoved";
      readonly sheet: SheetModel;
      readonly before: number;
      readonly after: number;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheetActivated"; readonly sheet: SheetModel; readonly previous: SheetModel | undefined }
  | {
      readonly kind: "sheetVisibility";
      readonly sheet: SheetModel;
      readonly before: SheetVisibility;
      readonly after: SheetVisibility;
      readonly source: ChangeSource;
    }
  | { readonly kind: "sheetTabColor"; readonly sheet: SheetModel }
  /** Gridlines, frozen panes, page layout, filter, custom properties: whatever else is said of a whole sheet. */
  | { readonly kind: "sheetLayout"; readonly sheet: SheetModel }
  /** The sheet was protected or unprotected. */
  | { readonly kind: "sheetProtection"; readonly sheet: SheetModel; readonly source: ChangeSource }
  /** Anything else of a table: its name, look, filters, columns, area. */
  /** A comment or its replies; `change` says what happened, in the words of `Excel.CommentChangeType`. */
  | {
      readonly kind: "comments";
      readonly sheet: SheetModel;
      readonly change: CommentChange;
      readonly comment: string;
      readonly replies: readonly string[];
      readonly source: ChangeSource;
    }
  | { readonly kind: "tables"; readonly sheet: SheetModel }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly sheet: SheetModel;
      readonly table: StoredTable;
      readonly source: ChangeSource;
    }
  /** A table took in blank rows below it, or blank columns after it. */
  | {
      readonly kind: "tableGrown";
      readonly sheet: SheetModel;
      readonly table: StoredTable;
      readonly along: AreaMove["along"];
      readonly area: Area;
      readonly source: ChangeSource;
    }
  /** A person works on a chart, or (undefined) on cells again. */
  | {
      readonly kind: "chartActivated";
      readonly sheet: SheetModel;
      readonly chart: string | undefined;
      readonly previous: string | undefined;
    }
  /** Charts and other things drawn over the cells look or lie otherwise. */
  | { readonly kind: "drawing"; readonly sheet: SheetModel }
  | {
      readonly kind: "chartAdded" | "chartDeleted";
      readonly sheet: SheetModel;
      /** The chart's id. */
      readonly chart: string;
      readonly source: ChangeSource;
    }
  /** Names, settings, custom XML parts: what belongs to the workbook and is not seen in the grid. */
  | { readonly kind: "workbookData" }
  | { readonly kind: "selection"; readonly sheet: SheetModel; readonly area: Area }
  /** A person clicked a cell, so many points from its left and top. */
  | {
      readonly kind: "clicked";
      readonly sheet: SheetModel;
      readonly row: number;
      readonly column: number;
      readonly offsetX: number;
      readonly offsetY: number;
    }
  /** Other formulas are marked as not recalculated. */
  | { readonly kind: "marks" }
  /** What can be undone or redone is different now. */
  | { readonly kind: "history" }
  | { readonly kind: "saved" }
  /** The workbook came to the front of those that are open. */
  | { readonly kind: "workbookActivated" };

export type ModelListener = (change: ModelChange) => void;

const staysInMemory = new Set<ModelChange["kind"]>([
  "chartActivated",
  "selection",
  "sheetActivated",
  "history",
  "clicked",
  "marks",
  "saved",
  "workbookActivated",
]);

/** Whether a saved file would show the change. */
export const changesFile = ({ kind }: ModelChange): boolean => !staysInMemory.has(kind);

/** Whether what a person did before can't be undone any more. */
export function endsHistory(change: ModelChange): boolean {
  if ("source" in change && change.source === "otherUser") return false;
  if (change.kind === "sorted" || change.kind === "rowsHidden") return false;
  if (change.kind === "cells" || change.kind === "structure") return change.source !== "user";
  return change.kind === "tables" || change.kind === "drawing" || "source" in change;
}
