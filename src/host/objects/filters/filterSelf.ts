import type { FilterCondition } from "../../../package/filters/storedFilter";
import type { StoredTable } from "../../../package/tables/storedTable";
import { setCondition, type Filtering } from "../../model/filters/applyFilter";
import { ownFilter, tableFilter, type SheetFilter } from "../../model/filters/sheetFilter";
import type { WorkbookModel } from "../../model/workbookModel";
import type { SheetSelf } from "../excelContext";
import { asExcel } from "../excelErrors";

/** Behind an AutoFilter: that of a table, or the sheet's own. */
export interface AutoFilterSelf extends SheetSelf {
  readonly table: StoredTable | undefined;
}

export const byAddin: Filtering = { source: "addin" };

/** The filter as it is now; undefined when there are no buttons. */
export const filterOf = ({ sheet, table }: AutoFilterSelf): SheetFilter | undefined =>
  table === undefined ? ownFilter(sheet) : tableFilter(sheet, table);

/** Does something to the filter, if there is one. */
export function onFilter(
  self: AutoFilterSelf,
  act: (model: WorkbookModel, filter: SheetFilter, filtering: Filtering) => void,
): void {
  const filter = filterOf(self);
  if (filter === undefined) return;
  asExcel(() => {
    act(self.context.model, filter, byAddin);
  });
}

/** Sets or clears the condition of a column of the filter, counted from its left. */
export function filterColumn(
  { context: { model } }: AutoFilterSelf,
  filter: SheetFilter,
  column: number,
  condition: FilterCondition | undefined,
): void {
  asExcel(() => {
    setCondition(model, filter, column, condition, byAddin);
  });
}
