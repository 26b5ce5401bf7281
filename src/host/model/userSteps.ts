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

/** The same for cells of two sheets. */
export function changeSheets(
  model: WorkbookModel,
  blocks: readonly { readonly sheet: SheetModel; readonly area: Area }[],
  change: () => void,
): void {
  if (blocks.some(({ sheet, area }) => model.edits.refuses(sheet, area))) return;
  const before = blocks.map(({ sheet, area }) => sheet.cells.lift(area));
  const announce = () => {
    for (const { sheet, area } of blocks) model.announceCells(sheet, area, "user");
  };
  model.edits.perform({
    undo: () => {
      blocks.forEach(({ sheet, area }, index) => {
        const block = before[index];
        if (block !== undefined) sheet.cells.put(block, area.top, area.left);
      });
      announce();
    },
    redo: () => {
      change();
      announce();
    },
  });
}
