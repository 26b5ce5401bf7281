import type { Area } from "../../package/workbook";
import type { CellChange } from "./changes/cellChange";
import type { ObjectChange } from "./changes/objectChange";
import type { SheetChange } from "./changes/sheetChange";
import type { SheetModel } from "./sheetModel";

/** Who made a change: a person at the page, an add-in through Office.js, or somebody else who shares the workbook. */
export type ChangeSource = "user" | "addin" | "otherUser";

/** Everything a listener of the model may hear. Sent after the change is made. */
export type ModelChange =
  | CellChange
  | SheetChange
  | ObjectChange
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
