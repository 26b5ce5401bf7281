import type { FilterColumn, FilterCondition } from "../../../package/filters/storedFilter";
import { filteredArea, type StoredTable } from "../../../package/tables/storedTable";
import type { Area } from "../../../package/workbook";
import { cellArea, contains } from "../area";
import type { SheetModel } from "../sheetModel";

/** A filter on a sheet: that of a table, or the sheet's own. */
export interface SheetFilter {
  readonly sheet: SheetModel;
  readonly table: StoredTable | undefined;
  /** The headers, and the data below them. */
  readonly area: Area;
  /** What is said of its columns; those that are not listed have a button and no condition. */
  readonly columns: readonly FilterColumn[];
}

/** The sheet's own filter as it is now. */
export function ownFilter(sheet: SheetModel): SheetFilter | undefined {
  const { autoFilter } = sheet.stored;
  return autoFilter && { sheet, table: undefined, area: autoFilter.area, columns: autoFilter.columns };
}

/** A table's filter as it is now; undefined while the table has no headers or no filter buttons. */
export function tableFilter(sheet: SheetModel, table: StoredTable): SheetFilter | undefined {
  if (!table.hasHeaders || !table.showFilter) return undefined;
  return { sheet, table, area: filteredArea(table), columns: table.filters };
}

/** All filters of a sheet. */
export const filtersOf = (sheet: SheetModel): readonly SheetFilter[] =>
  [ownFilter(sheet), ...sheet.stored.tables.map((table) => tableFilter(sheet, table))].filter(
    (filter) => filter !== undefined,
  );

/** The filter whose button stands in a cell, and which of its columns it is. */
export function filterButtonAt(
  sheet: SheetModel,
  row: number,
  column: number,
): { readonly filter: SheetFilter; readonly column: number } | undefined {
  for (const filter of filtersOf(sheet)) {
    const { area, columns } = filter;
    if (row !== area.top || !contains(area, cellArea(row, column))) continue;
    const at = column - area.left;
    const isHidden = columns.some((each) => each.column === at && each.hiddenButton);
    return isHidden ? undefined : { filter, column: at };
  }
  return undefined;
}

/** `column` counts from the left of the filter. */
export const conditionOf = ({ columns }: SheetFilter, column: number): FilterCondition | undefined =>
  columns.find((each) => each.column === column)?.condition;

export const isFiltering = ({ columns }: SheetFilter): boolean =>
  columns.some(({ condition }) => condition !== undefined);
