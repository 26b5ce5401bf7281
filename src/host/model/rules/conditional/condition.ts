import type { SheetModel } from "../../sheetModel";
import type { WorkbookModel } from "../../workbookModel";
import type { Content } from "../lookUp";

/** Where a condition is looked at, and when: `today` is a serial number of the 1900 system, without a time. */
export interface Surroundings {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly today: number;
}

export interface Cell extends Content {
  readonly row: number;
  readonly column: number;
}

/** Whether a format holds in a cell; undefined where only calculating a formula would tell. */
export type Condition = (cell: Cell) => boolean | undefined;

/** A condition of numbers that a limit found among all of them decides. */
export const ofNumbers =
  (test: (value: number) => boolean): Condition =>
  ({ value }) =>
    typeof value === "number" && test(value);
