import type { ColumnLayout, RowLayout } from "../../package/lineLayout";
import type { Area } from "../../package/workbook";
import { columnsOf, rowsOf } from "../model/area";
import { columnPoints, rowPoints } from "../model/geometry";
import { noteHiddenRows } from "../model/hiddenRows";
import type { SheetModel } from "../model/sheetModel";
import { common, type CellsSelf } from "./format/looks";
import { requireAlive, type RangeSelf } from "./rangeSelf";

/** Layouts from `first` to `last`: those that are set, then one undefined if any position has none. */
function within<Layout>(
  layouts: ReadonlyMap<number, Layout>,
  first: number,
  last: number,
): (Layout | undefined)[] {
  const set = [...layouts].filter(([at]) => at >= first && at <= last).map(([, layout]) => layout);
  return set.length < last - first + 1 ? [...set, undefined] : set;
}

const columnsIn = ({ sheet, areas }: CellsSelf): (ColumnLayout | undefined)[] =>
  areas.flatMap(({ left, right }) => within(sheet.stored.columns, left, right));
const rowsIn = ({ sheet, areas }: CellsSelf): (RowLayout | undefined)[] =>
  areas.flatMap(({ top, bottom }) => within(sheet.stored.rows, top, bottom));

/** Null where some are and some are not. */
export const columnsHidden = (cells: CellsSelf): boolean | null =>
  common(
    columnsIn(cells).map((layout) => layout?.hidden ?? false),
    null,
  );
export const rowsHidden = (cells: CellsSelf): boolean | null =>
  common(
    rowsIn(cells).map((layout) => layout?.hidden ?? false),
    null,
  );

/** The width that all columns have, in points; null where they differ. */
export const columnWidth = (cells: CellsSelf): number | null =>
  common(
    columnsIn(cells).map((layout) => columnPoints(layout, cells.sheet.stored)),
    null,
  );
export const rowHeight = (cells: CellsSelf): number | null =>
  common(
    rowsIn(cells).map((layout) => rowPoints(layout, cells.sheet.stored)),
    null,
  );

function announce({ context, sheet, areas }: CellsSelf): void {
  for (const area of areas) context.model.announce({ kind: "format", sheet, area, source: "addin" });
}

export function layOutColumns(cells: CellsSelf, change: (column: number) => Partial<ColumnLayout>): void {
  requireAlive(cells);
  const { columns } = cells.sheet.stored;
  for (const { left, right } of cells.areas) {
    for (let column = left; column <= right; column += 1) {
      const layout = columns.get(column) ?? { width: undefined, hidden: false, style: 0 };
      columns.set(column, { ...layout, ...change(column) });
    }
  }
  announce(cells);
}

export function layOutRows(cells: CellsSelf, change: Partial<RowLayout>): void {
  requireAlive(cells);
  const { rows } = cells.sheet.stored;
  const announceHidden = noteHiddenRows(cells.context.model, cells.sheet, "addin");
  for (const { top, bottom } of cells.areas) {
    for (let row = top; row <= bottom; row += 1) {
      const layout = rows.get(row) ?? { height: undefined, hidden: false, style: 0 };
      rows.set(row, { ...layout, ...change });
    }
  }
  announce(cells);
  announceHidden();
}
/** Runs of positions that are in sight, as [first, last]. */
function shownRuns(
  layouts: ReadonlyMap<number, { readonly hidden: boolean }>,
  first: number,
  last: number,
): (readonly [number, number])[] {
  const hidden = [...layouts]
    .filter(([at, layout]) => layout.hidden && at >= first && at <= last)
    .map(([at]) => at)
    .sort((one, other) => one - other);
  const runs: (readonly [number, number])[] = [];
  let start = first;
  for (const at of [...hidden, last + 1]) {
    if (at > start) runs.push([start, at - 1]);
    start = at + 1;
  }
  return runs;
}

/** The parts of the area whose rows and columns are not hidden, from top to bottom and left to right. */
export function visibleAreas(sheet: SheetModel, area: Area): Area[] {
  const columns = shownRuns(sheet.stored.columns, area.left, area.right);
  return shownRuns(sheet.stored.rows, area.top, area.bottom).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

/** "`true` when all rows or all columns of the range are hidden, `null` when some are." */
export function rangeHidden(self: RangeSelf): boolean | null {
  const visible = visibleAreas(self.sheet, self.area);
  if (visible.length === 0) return true;
  const shown = visible.reduce((sum, part) => sum + rowsOf(part) * columnsOf(part), 0);
  return shown === rowsOf(self.area) * columnsOf(self.area) ? false : null;
}
