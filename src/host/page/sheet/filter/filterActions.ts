import type { FilterCondition } from "../../../../package/filters/storedFilter";
import { setCondition } from "../../../model/filters/applyFilter";
import { requireAllowed } from "../../../model/locks";
import type { SheetFilter } from "../../../model/filters/sheetFilter";
import { sortByUser } from "../../../model/sorting/sortByUser";
import type { WorkbookModel } from "../../../model/workbookModel";

/** The condition that shows rows with these texts; undefined when all are ticked. `""` stands for blanks. */
export function conditionFor(
  ticked: ReadonlySet<string>,
  all: readonly string[],
): FilterCondition | undefined {
  if (all.every((text) => ticked.has(text))) return undefined;
  const texts = [...ticked].filter((text) => text !== "");
  return { kind: "values", texts, blank: ticked.has(""), dates: [] };
}

/** A person sets or clears a column's condition: one step of the history. */
export function filterColumn(
  model: WorkbookModel,
  filter: SheetFilter,
  column: number,
  condition: FilterCondition | undefined,
): void {
  const { sheet } = filter;
  requireAllowed(sheet, "autoFilter");
  model.edits.remember({ sheet, fields: ["autoFilter", "tables", "rows"] }, () => {
    setCondition(model, filter, column, condition, { source: "user" });
  });
}

/** Sorts what lies below a filter's headers by one of its columns. */
export function sortFiltered(
  model: WorkbookModel,
  { sheet, area }: SheetFilter,
  column: number,
  descending: boolean,
): void {
  const data = { ...area, top: area.top + 1 };
  if (data.top <= data.bottom) sortByUser(model, sheet, data, area.left + column, descending);
}
