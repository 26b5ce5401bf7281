import type { Area } from "../../../package/workbook";
import { formatAddress } from "../address";
import { isWholeColumns, sameArea } from "../area";
import { requireUnprotected } from "../locks";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { clearConditions, type Filtering } from "./applyFilter";
import { dataRows } from "./columnCells";
import { ownFilter, type SheetFilter } from "./sheetFilter";

/** The name under which Excel remembers where a sheet's filter is. */
const filterName = "_xlnm._FilterDatabase";

/** Whole columns are filtered as far down as they hold anything. */
function fitted(sheet: SheetModel, area: Area): Area {
  if (!isWholeColumns(area)) return area;
  return { ...area, bottom: Math.max(area.top, dataRows(sheet, area).last) };
}

/** Puts the sheet's filter buttons on the first row of an area. A filter that is there already keeps its conditions. */
export function placeFilter(
  model: WorkbookModel,
  sheet: SheetModel,
  wanted: Area,
  filtering: Filtering,
): SheetFilter {
  const area = fitted(sheet, wanted);
  const before = ownFilter(sheet);
  if (before !== undefined && sameArea(before.area, area)) return before;
  requireUnprotected(sheet);
  if (before !== undefined) clearConditions(model, before, filtering);
  sheet.stored.autoFilter = { area, columns: [], sort: undefined };
  rememberArea(model, sheet, area);
  return { sheet, table: undefined, area, columns: [] };
}

/** Takes the sheet's filter away; all rows that it hid are shown. */
export function removeFilter(model: WorkbookModel, sheet: SheetModel, filtering: Filtering): void {
  const filter = ownFilter(sheet);
  if (filter === undefined) return;
  requireUnprotected(sheet);
  clearConditions(model, filter, filtering);
  sheet.stored.autoFilter = undefined;
  rememberArea(model, sheet, undefined);
}

function rememberArea(model: WorkbookModel, sheet: SheetModel, area: Area | undefined): void {
  const { stored } = model;
  const others = stored.names.filter((each) => each.sheet !== sheet.stored || each.name !== filterName);
  const formula = area && formatAddress(sheet.name, area, true);
  const own =
    formula === undefined
      ? []
      : [{ name: filterName, formula, hidden: true, comment: "", sheet: sheet.stored }];
  stored.names = [...others, ...own];
  model.announce({ kind: "sheetLayout", sheet });
}
