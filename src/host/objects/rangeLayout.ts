import type { Area, ColumnLayout, RowLayout } from "../../package/workbook";
import { columnsOf, rowsOf } from "../model/area";
import type { SheetModel } from "../model/sheetModel";
import { requireAlive, type RangeSelf } from "./rangeSelf";

/** Calibri 11, the default font: 7 pixels a digit, 5 pixels of padding, 0.75 points a pixel. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
export const standardWidth = 8.43;
const standardColumnPoints = 48;
export const standardHeight = 15;

export const pointsOfWidth = (characters: number): number =>
  Math.trunc(characters * pixelsPerCharacter + 0.5) * pointsPerPixel;
export const widthOfPoints = (points: number): number => points / pointsPerPixel / pixelsPerCharacter;

/** Layouts from `first` to `last`: those that are set, then one undefined if any position has none. */
function within<Layout>(
  layouts: ReadonlyMap<number, Layout>,
  first: number,
  last: number,
): (Layout | undefined)[] {
  const set = [...layouts].filter(([at]) => at >= first && at <= last).map(([, layout]) => layout);
  return set.length < last - first + 1 ? [...set, undefined] : set;
}

/** The value they share, or null when they differ. */
function shared<Value>(values: readonly Value[]): Value | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}

export const columnsHidden = ({ sheet, area }: RangeSelf): boolean | null =>
  shared(within(sheet.stored.columns, area.left, area.right).map((layout) => layout?.hidden ?? false));

export const rowsHidden = ({ sheet, area }: RangeSelf): boolean | null =>
  shared(within(sheet.stored.rows, area.top, area.bottom).map((layout) => layout?.hidden ?? false));

export const columnPoints = ({ sheet, area }: RangeSelf): number | null =>
  shared(
    within(sheet.stored.columns, area.left, area.right).map((layout) =>
      layout?.width === undefined ? standardColumnPoints : pointsOfWidth(layout.width),
    ),
  );

export const rowPoints = ({ sheet, area }: RangeSelf): number | null =>
  shared(within(sheet.stored.rows, area.top, area.bottom).map((layout) => layout?.height ?? standardHeight));

function announce(self: RangeSelf): void {
  const { context, sheet, area } = self;
  context.model.announce({ kind: "format", sheet, area, source: "addin" });
}

export function layOutColumns(self: RangeSelf, change: (column: number) => Partial<ColumnLayout>): void {
  requireAlive(self);
  const { columns } = self.sheet.stored;
  for (let column = self.area.left; column <= self.area.right; column += 1) {
    const layout = columns.get(column) ?? { width: undefined, hidden: false, style: 0 };
    columns.set(column, { ...layout, ...change(column) });
  }
  announce(self);
}

export function layOutRows(self: RangeSelf, change: Partial<RowLayout>): void {
  requireAlive(self);
  const { rows } = self.sheet.stored;
  for (let row = self.area.top; row <= self.area.bottom; row += 1) {
    const layout = rows.get(row) ?? { height: undefined, hidden: false };
    rows.set(row, { ...layout, ...change });
  }
  announce(self);
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
