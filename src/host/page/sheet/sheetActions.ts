import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { eachCell } from "../../model/cellCopy";
import { fillCells } from "../../model/fillCells";
import { changeAreas } from "../../model/userSteps";
import { activeCell, selectArea, selectedArea, selectedAreas } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";

/** Ctrl+D and Ctrl+R: the selection's first row or column goes into the others; of a single one, its neighbour. */
export function fillFrom(view: WorkbookView, from: "above" | "before"): void {
  const { source, selection, sheet } = view.current();
  const area = selectedArea(selection, source);
  const isDown = from === "above";
  const isSingle = isDown ? area.top === area.bottom : area.left === area.right;
  const first = isDown ? area.top - (isSingle ? 1 : 0) : area.left - (isSingle ? 1 : 0);
  if (first < 0) return;
  const to = isDown ? { ...area, top: first } : { ...area, left: first };
  const origin = isDown ? { ...to, bottom: first } : { ...to, right: first };
  fillCells(view.model, sheet, origin, usedOnly(view, to), "copy");
}

/** The fill handle: continues what is selected, and selects what was filled. */
export function fillBy(view: WorkbookView, from: Area, to: Area): void {
  const { sheet } = view.current();
  fillCells(view.model, sheet, from, to, "series");
  view.select(selectArea(to));
}

/** Delete: empties the selected cells and keeps their looks. */
export function clearSelected(view: WorkbookView): void {
  const { source, selection, sheet } = view.current();
  const { model } = view;
  const used = sheet.cells.bounds(true);
  const areas = selectedAreas(selection, source).flatMap((area) => {
    const part = used === undefined ? undefined : intersect(area, used);
    return part === undefined ? [] : [part];
  });
  const [only, ...others] = areas;
  if (only === undefined) return;
  if (others.length === 0) model.edits.clearContents(sheet, only);
  else
    changeAreas(model, sheet, areas, () => {
      for (const area of areas)
        eachCell(area, (row, column) => {
          if (!source.isEmpty(row, column)) sheet.cells.setValue(row, column, "");
        });
    });
}

/** Whole columns are filled as far as the sheet is used. */
function usedOnly(view: WorkbookView, area: Area): Area {
  const { used, rowCount, columnCount } = view.current().source;
  const bottom = area.bottom === rowCount - 1 ? Math.max(used?.bottom ?? 0, area.top) : area.bottom;
  const right = area.right === columnCount - 1 ? Math.max(used?.right ?? 0, area.left) : area.right;
  return { ...area, bottom, right };
}

/** Where the active cell is drawn; undefined while it is out of sight. */
export function activeElement(view: WorkbookView, scroller: HTMLElement | null): Element | undefined {
  const { row, column } = activeCell(view.current().selection, view.current().source);
  return scroller?.querySelector(`[data-row="${row}"][data-column="${column}"]`) ?? undefined;
}
