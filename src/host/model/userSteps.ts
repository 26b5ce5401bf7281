import type { Area } from "../../package/workbook";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** A person changes cells of several areas by any means: one step of the history. `change` announces nothing. */
export function changeAreas(
  model: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[],
  change: () => void,
): void {
  if (areas.some((area) => model.edits.refuses(sheet, area))) return;
  model.edits.remember({ sheet, areas }, () => {
    change();
    for (const area of areas) model.announceCells(sheet, area, "user");
  });
}
