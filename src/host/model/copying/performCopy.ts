import { changeCells } from "../changingCells";
import type { ChangeSource } from "../change";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import type { PreparedCopy } from "./copyCells";

/** Makes a copy, a step of the person's history whoever makes it, and announces it. */
export function performCopy(
  model: WorkbookModel,
  sheet: SheetModel,
  { area, fields, onlyLooks, write }: PreparedCopy,
  source: ChangeSource,
): void {
  const bringsMore = fields.length > 0;
  model.edits.remember({ sheet, areas: [area], fields, onlyLooks }, () => {
    if (onlyLooks) write();
    else changeCells(model, sheet, area, source, write);
    if (onlyLooks || bringsMore) model.announce({ kind: "format", sheet, area, source });
    if (bringsMore) model.announce({ kind: "sheetLayout", sheet });
  });
}
