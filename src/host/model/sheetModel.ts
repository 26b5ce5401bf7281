import type { CellStore } from "../../package/cells/cellStore";
import type { Area, StoredSheet } from "../../package/workbook";
import { cellArea } from "./area";
import { CellMarks } from "./cellMarks";
import { newId } from "./newId";

/** A stored sheet with what an application knows about it while it is open. */
export class SheetModel {
  /** `{GUID}`, the same for as long as the workbook is open, through renames and moves. */
  readonly id = newId();
  /** `Worksheet.enableCalculation` of Office.js: remembered while the workbook is open. */
  enableCalculation = true;
  /** What is selected; of several areas the last, which has the active cell. */
  /** The id of the chart that a person works on. */
  activeChart: string | undefined;
  selection: Area = cellArea(0, 0);
  /** The areas that were selected before it with Ctrl, in their order. */
  otherSelected: readonly Area[] = [];
  /** Formulas whose values are not known: the host does not calculate, and something they depend on has changed. */
  readonly notRecalculated = new CellMarks();

  constructor(readonly stored: StoredSheet) {}

  get name(): string {
    return this.stored.name;
  }

  get cells(): CellStore {
    return this.stored.cells;
  }

  /** Whether the value of the cell's formula is not known. */
  isNotRecalculated(row: number, column: number): boolean {
    return this.notRecalculated.has(row, column);
  }

  /** Whether any formula waits to be calculated. */
  get awaitsCalculation(): boolean {
    return this.notRecalculated.size > 0;
  }

  markNotRecalculated(row: number, column: number, marked: boolean): void {
    this.notRecalculated.set(row, column, marked);
  }
}
