import type { Area } from "../../../package/workbook";
import type { SheetModel } from "../sheetModel";

/** An area of one of the workbook's sheets. */
export interface SheetArea {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** A cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}
