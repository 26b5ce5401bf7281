import type { Area, SheetVisibility } from "../../../package/workbook";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { GridSource } from "../grid/gridSource";
import type { Selection } from "../grid/selection/selection";

/** One open workbook as the page draws it; a new value after every change. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly dirty: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sheets: readonly SheetTab[];
  readonly sheet: SheetModel;
  readonly source: GridSource;
  readonly selection: Selection;
  /** What of this sheet was copied or cut and waits to be pasted. */
  readonly copied: Area | undefined;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`, or `""`. */
  readonly color: string;
  readonly visibility: SheetVisibility;
}

/** The tabs of all sheets, hidden ones included. */
export const tabsOf = ({ sheets }: WorkbookModel): readonly SheetTab[] =>
  sheets.map(({ id, name, stored }) => ({
    id,
    name,
    color: stored.tabColor,
    visibility: stored.visibility,
  }));
