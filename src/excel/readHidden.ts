import { chunkBudget, chunksOf } from "./chunks";
import type { UsedArea } from "./usedArea";

export interface Hidden {
  /** Zero-based sheet rows. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Zero-based sheet columns. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** `count` positions from `start` when they are hidden, else none. */
const all = (hidden: boolean, start: number, count: number): ReadonlySet<number> =>
  new Set(Array.from({ length: hidden ? count : 0 }, (_, index) => start + index));

/**
 * Rows and columns that are hidden or filtered away. `used` comes with `rowHidden` and `columnHidden` loaded: one value
 * for all, and null for "some", in which case Excel is asked row by row (20,000 rows a request).
 */
export const readHidden = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  area: UsedArea,
): Promise<Hidden> => {
  const rows = used.rowHidden as boolean | null;
  const columns = used.columnHidden as boolean | null;
  return {
    hiddenRows: rows === null ? await someRows(context, sheet, area) : all(rows, area.top, area.rows),
    hiddenColumns:
      columns === null ? await someColumns(context, sheet, area) : all(columns, area.left, area.columns),
  };
};

const someRows = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
): Promise<ReadonlySet<number>> => {
  const hidden: number[] = [];
  for (const { start, count } of chunksOf(area.rows, chunkBudget.rows)) {
    hidden.push(...(await hiddenAmong(context, sheet, { ...area, top: area.top + start, rows: count })));
  }
  return new Set(hidden);
};

const hiddenAmong = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
): Promise<readonly number[]> => {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.rows, 1);
  const properties = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return properties.value.flatMap((row, index) => (row.rowHidden ? [area.top + index] : []));
};

const someColumns = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: UsedArea,
): Promise<ReadonlySet<number>> => {
  const firstRow = sheet.getRangeByIndexes(area.top, area.left, 1, area.columns);
  const properties = firstRow.getColumnProperties({ columnHidden: true });
  await context.sync();
  return new Set(
    properties.value.flatMap((column, index) => (column.columnHidden ? [area.left + index] : [])),
  );
};
