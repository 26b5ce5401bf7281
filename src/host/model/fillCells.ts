import type { Area } from "../../package/workbook";
import { autoFill } from "./autofill";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const kinds = {
  series: { pattern: "default", looks: true },
  copy: { pattern: "repeat", looks: true },
} as const;

/**
 * A person fills `to` from its part `from`, which reaches over the whole width or height of it: `series` continues numbers,
 * dates and names, `copy` repeats what is there. One step of the history.
 */
export function fillCells(
  model: WorkbookModel,
  sheet: SheetModel,
  from: Area,
  to: Area,
  kind: keyof typeof kinds,
): void {
  model.edits.changeCells(sheet, to, () => {
    autoFill(sheet, from, to, kinds[kind], model.context);
  });
}
