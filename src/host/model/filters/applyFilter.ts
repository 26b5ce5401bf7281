import type { FilterColumn, FilterCondition } from "../../../package/filters/storedFilter";
import type { RowLayout } from "../../../package/lineLayout";
import { columnLimit } from "../area";
import type { ChangeSource } from "../change";
import { noteHiddenRows } from "../hiddenRows";
import { requireAllowed } from "../locks";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { columnCells, dataRows } from "./columnCells";
import { rowTest, type RowTest } from "./rowTest";
import { isFiltering, type SheetFilter } from "./sheetFilter";

/** Who filters, and what their clock says: some conditions depend on the day. */
export interface Filtering {
  readonly source: ChangeSource;
  readonly now?: Date;
}

/**
 * Sets or clears (undefined) the condition of one column, and hides and shows rows by all of the filter's conditions. A
 * condition that can't be evaluated throws ModelError `filter-not-evaluated`, and nothing has changed.
 */
export function setCondition(
  model: WorkbookModel,
  filter: SheetFilter,
  column: number,
  condition: FilterCondition | undefined,
  filtering: Filtering,
): void {
  const others = filter.columns.filter((each) => each.column !== column);
  const hiddenButton = filter.columns.some((each) => each.column === column && each.hiddenButton);
  const own = condition !== undefined || hiddenButton ? [{ column, hiddenButton, condition }] : [];
  const columns = [...others, ...own].sort((one, other) => one.column - other.column);
  filterBy(model, { ...filter, columns }, filtering);
}

/** Clears the conditions of all columns: every row of the data is shown. */
export function clearConditions(model: WorkbookModel, filter: SheetFilter, filtering: Filtering): void {
  if (!isFiltering(filter)) return;
  const kept = filter.columns.filter(({ hiddenButton }) => hiddenButton);
  filterBy(model, { ...filter, columns: kept.map((each) => ({ ...each, condition: undefined })) }, filtering);
}

/** Looks at the data again: rows that were changed or added since are hidden or shown. */
export function reapply(model: WorkbookModel, filter: SheetFilter, filtering: Filtering): void {
  if (isFiltering(filter)) filterBy(model, filter, filtering);
}

function filterBy(model: WorkbookModel, filter: SheetFilter, filtering: Filtering): void {
  const { sheet, table, area } = filter;
  requireAllowed(sheet, "autoFilter");
  const passes = filterTest(model, filter, filtering.now);
  keepColumns(filter, filter.columns);
  model.announce(table === undefined ? { kind: "sheetLayout", sheet } : { kind: "tables", sheet });
  const announceHidden = noteHiddenRows(model, sheet, filtering.source);
  if (!showRows(filter, passes)) return;
  const rows = { top: area.top + 1, left: 0, bottom: area.bottom, right: columnLimit - 1 };
  model.announce({ kind: "format", sheet, area: rows, source: filtering.source });
  announceHidden();
}

function keepColumns({ sheet, table }: SheetFilter, columns: readonly FilterColumn[]): void {
  if (table !== undefined) table.filters = columns;
  else if (sheet.stored.autoFilter !== undefined) sheet.stored.autoFilter.columns = columns;
}

/** Whether all conditions of a filter, but for one column's if that is wanted, let a row be shown. */
export function filterTest(
  { context }: WorkbookModel,
  { sheet, area, columns }: SheetFilter,
  now = new Date(),
  exceptColumn?: number,
): RowTest {
  const tests = columns.flatMap(({ column, condition }) =>
    condition === undefined || column === exceptColumn
      ? []
      : [rowTest(condition, columnCells(sheet, area, area.left + column, context, now))],
  );
  return (row) => tests.every((test) => test(row));
}

/** Whether any row came into sight or left it. */
function showRows(filter: SheetFilter, passes: RowTest): boolean {
  const { sheet, area } = filter;
  const { rows } = sheet.stored;
  const before = [...rows].filter(([row, { hidden }]) => hidden && row > area.top && row <= area.bottom);
  for (const [row, layout] of before) rows.set(row, { ...layout, hidden: false });
  const hidden = isFiltering(filter) ? hideRows(sheet, filter, passes) : 0;
  return hidden !== before.length || before.some(([row]) => rows.get(row)?.hidden !== true);
}

function hideRows(sheet: SheetModel, { area }: SheetFilter, passes: RowTest): number {
  const { rows } = sheet.stored;
  const { first, last } = dataRows(sheet, area);
  let count = 0;
  for (let row = first; row <= last; row += 1) {
    if (passes(row)) continue;
    const layout: RowLayout = rows.get(row) ?? { height: undefined, hidden: true, style: 0 };
    rows.set(row, { ...layout, hidden: true });
    count += 1;
  }
  return count;
}

/** Forgets by what the filter's rows were sorted; they stay where they are. */
export function clearSort(model: WorkbookModel, { sheet, table }: SheetFilter): void {
  const sorted = table ?? sheet.stored.autoFilter;
  if (sorted?.sort === undefined) return;
  sorted.sort = undefined;
  model.announce(table === undefined ? { kind: "sheetLayout", sheet } : { kind: "tables", sheet });
}
