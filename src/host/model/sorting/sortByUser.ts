import type { Area } from "../../../package/workbook";
import { requireAllowed } from "../locks";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { attachedThere } from "./sortAttached";
import { byValue, sortCells } from "./sortCells";

/** A person sorts the rows of an area (without headers) by one of its columns, as a step that can be undone. Throws `action-locked`. */
export function sortByUser(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  column: number,
  descending: boolean,
): void {
  requireAllowed(sheet, "sort");
  const keys = [{ ...byValue, line: column, descending }];
  if (model.edits.refuses(sheet, area)) return;
  model.edits.remember({ sheet, areas: [area], fields: attachedThere(sheet) }, () => {
    if (!sortCells(sheet, area, { keys, matchCase: false, along: "rows" }, model.context)) return;
    model.announceCells(sheet, area, "user");
    model.announce({ kind: "sorted", sheet, area, along: "rows", source: "user" });
  });
}
