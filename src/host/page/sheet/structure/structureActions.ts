import { isWholeColumns, isWholeRows } from "../../../model/area";
import type { LineKind } from "../../../model/lineLayout";
import { requireAllowed } from "../../../model/locks";
import { deleteByUser, insertByUser } from "../../../model/userActions";
import type { Area } from "../../../../package/workbook";
import { selectedArea } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";

type InsertWhere = "down" | "right" | "rows" | "columns";
type DeleteWhere = "up" | "left" | "rows" | "columns";

const alongOf = (where: InsertWhere | DeleteWhere): LineKind =>
  where === "right" || where === "left" || where === "columns" ? "columns" : "rows";

/** Inserts as many cells, rows or columns as are selected. Throws what the model throws. */
export function insertAtSelected(view: WorkbookView, where: InsertWhere): void {
  const { sheet } = view.current();
  const along = alongOf(where);
  requireAllowed(sheet, along === "columns" ? "insertColumns" : "insertRows");
  insertByUser(view.model, sheet, areaFor(view, where), along);
}

/** Deletes the selected cells, or their rows or columns. */
export function deleteSelected(view: WorkbookView, where: DeleteWhere): void {
  const { sheet } = view.current();
  const along = alongOf(where);
  requireAllowed(sheet, along === "columns" ? "deleteColumns" : "deleteRows");
  deleteByUser(view.model, sheet, areaFor(view, where), along);
}

/** Ctrl++ and Ctrl+-: whole rows or columns if they are selected; cells move down or up as Excel suggests for a wide block. */
export function insertOrDelete(view: WorkbookView, what: "insert" | "delete"): void {
  const { source, selection } = view.current();
  const area = selectedArea(selection, source);
  const whole = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : undefined;
  if (what === "insert") insertAtSelected(view, whole ?? "down");
  else deleteSelected(view, whole ?? "up");
}

function areaFor(view: WorkbookView, where: InsertWhere | DeleteWhere): Area {
  const { source, selection } = view.current();
  const area = selectedArea(selection, source);
  if (where === "rows") return { ...area, left: 0, right: source.columnCount - 1 };
  return where === "columns" ? { ...area, top: 0, bottom: source.rowCount - 1 } : area;
}
