import type { FilterColumn, SortState } from "../../../package/filters/storedFilter";
import type { Area, StoredSheet } from "../../../package/workbook";
import { movedCell, type AreaMove } from "../structure/areaMove";
import { movedArea } from "../structure/movedArea";

/** The columns of a filter where they stand after a move; those whose cells are gone are left out. */
export function movedFilterColumns(
  columns: readonly FilterColumn[],
  before: Area,
  after: Area,
  move: AreaMove,
): readonly FilterColumn[] {
  if (columns.length === 0) return columns;
  return columns.flatMap((column) => {
    const header = movedCell({ row: before.top, column: before.left + column.column }, move);
    return header === undefined ? [] : [{ ...column, column: header.column - after.left }];
  });
}

/** What is remembered of a sorting, where its cells are after a move; undefined when they are gone. */
export function movedSort(sort: SortState | undefined, move: AreaMove): SortState | undefined {
  const area = sort && movedArea(sort.area, move);
  if (sort === undefined || area === undefined) return undefined;
  const keys = sort.keys.flatMap((key) => {
    const moved = movedArea(key.area, move);
    return moved === undefined ? [] : [{ ...key, area: moved }];
  });
  return { ...sort, area, keys };
}

/** Takes the sheet's own filter to where its cells go. */
export function shiftAutoFilter(stored: StoredSheet, move: AreaMove): void {
  const { autoFilter } = stored;
  const area = autoFilter && movedArea(autoFilter.area, move);
  if (autoFilter === undefined || area === autoFilter.area) return;
  stored.autoFilter = area && {
    area,
    columns: movedFilterColumns(autoFilter.columns, autoFilter.area, area, move),
    sort: movedSort(autoFilter.sort, move),
  };
}
