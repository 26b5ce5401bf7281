import type { Area } from "../../../../package/workbook";
import { cellArea, cellsOf, contains } from "../../../model/area";
import { placeFilter, removeFilter } from "../../../model/filters/placeFilter";
import { filtersOf, ownFilter } from "../../../model/filters/sheetFilter";
import { requireAllowed } from "../../../model/locks";
import { sortByUser } from "../../../model/sorting/sortByUser";
import { activeCell, selectedArea } from "../../grid/selection/selection";
import type { WorkbookView } from "../../workbooks/workbookView";
import type { MenuLine } from "../menu/SheetMenu";
import { hasHeaders, regionAround } from "./region";

/** Sorting by the active cell's column, and the sheet's filter. */
export function sortGroup(view: WorkbookView, attempt: (action: () => void) => void): readonly MenuLine[] {
  const { sheet } = view.current();
  const sort = (descending: boolean) => () => {
    attempt(() => {
      sortSelected(view, descending);
    });
  };
  const filter = ownFilter(sheet);
  return [
    { key: "menu.sortUp", run: sort(false) },
    { key: "menu.sortDown", run: sort(true) },
    {
      key: filter === undefined ? "menu.filterOn" : "menu.filterOff",
      run: () => {
        attempt(() => {
          toggleFilter(view);
        });
      },
    },
  ];
}

function sortSelected(view: WorkbookView, descending: boolean): void {
  const { source, selection, sheet } = view.current();
  const { column } = activeCell(selection, source);
  const area = dataArea(view);
  if (area.top <= area.bottom) sortByUser(view.model, sheet, area, column, descending);
}

/** The rows to sort: those of the filter or table around the active cell, the selected ones, or the list around it. */
function dataArea(view: WorkbookView): Area {
  const { source, selection, sheet } = view.current();
  const { row, column } = activeCell(selection, source);
  const filter = filtersOf(sheet).find(({ area }) => contains(area, cellArea(row, column)));
  if (filter !== undefined) return { ...filter.area, top: filter.area.top + 1 };
  const selected = selectedArea(selection, source);
  const isBlock = cellsOf(selected) > 1 && source.used !== undefined;
  const area = isBlock ? within(selected, source.used) : regionAround(source, { row, column });
  return hasHeaders(source, area) ? { ...area, top: area.top + 1 } : area;
}

function within(area: Area, used: Area | undefined): Area {
  return {
    ...area,
    bottom: Math.min(area.bottom, used?.bottom ?? area.bottom),
    right: Math.min(area.right, used?.right ?? area.right),
  };
}

/** Puts filter buttons on the list around the active cell, or takes the sheet's away. One step of the history. */
export function toggleFilter(view: WorkbookView): void {
  const { source, selection, sheet } = view.current();
  const { model } = view;
  requireAllowed(sheet, "autoFilter");
  model.edits.remember({ sheet, fields: ["autoFilter", "rows"] }, () => {
    if (ownFilter(sheet) !== undefined) {
      removeFilter(model, sheet, { source: "user" });
      return;
    }
    const selected = selectedArea(selection, source);
    const area =
      cellsOf(selected) > 1
        ? within(selected, source.used)
        : regionAround(source, activeCell(selection, source));
    placeFilter(model, sheet, area, { source: "user" });
  });
}
