import type { CellStyle, StyleChange } from "../../package/styles/cellStyle";
import type { Area } from "../../package/workbook";
import { intersect, isWholeColumns } from "../model/area";
import { effectiveStyle } from "../model/cells";
import { invalidArgument } from "./excelErrors";
import { writeGrid } from "./rangeGrid";
import { isUnbounded, requireAlive, type RangeSelf } from "./rangeSelf";

/** The part of an unbounded area in which cells exist; a bounded area is itself. */
function touched({ sheet, area }: RangeSelf): Area | undefined {
  if (!isUnbounded(area)) return area;
  const used = sheet.cells.bounds(false);
  return used && intersect(used, area);
}

/** The styles found in the range, each once. */
export function stylesIn(self: RangeSelf): ReadonlySet<number> {
  requireAlive(self);
  const found = new Set<number>();
  const { sheet, area } = self;
  const inside = touched(self);
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    for (let column = inside.left; column <= inside.right; column += 1) {
      found.add(effectiveStyle(sheet, row, column));
    }
  }
  if (isWholeColumns(area)) {
    for (const [column, layout] of sheet.stored.columns) {
      if (column >= area.left && column <= area.right) found.add(layout.style);
    }
  }
  return found.size === 0 ? new Set([0]) : found;
}

/** What the cells of the range have in common, or `mixed` when they differ. */
export function commonStyle<Key extends keyof CellStyle, Mixed>(
  self: RangeSelf,
  key: Key,
  mixed: Mixed,
): CellStyle[Key] | Mixed {
  const { styles } = self.context.model.stored;
  const values = new Set([...stylesIn(self)].map((style) => styles.describe(style)[key]));
  const [value] = values;
  return values.size === 1 ? (value as CellStyle[Key]) : mixed;
}

function deriver(self: RangeSelf): (style: number, change: StyleChange) => number {
  const { styles } = self.context.model.stored;
  const known = new Map<number, number>();
  return (style, change) => {
    const derived = known.get(style) ?? styles.derive(style, change);
    known.set(style, derived);
    return derived;
  };
}

function announceFormat(self: RangeSelf): void {
  const { context, sheet, area } = self;
  context.model.announce({ kind: "format", sheet, area, source: "addin" });
}

/** Whole columns keep their style for cells to come. */
function restyleColumns(self: RangeSelf, change: StyleChange): void {
  const derive = deriver(self);
  const { columns } = self.sheet.stored;
  for (let column = self.area.left; column <= self.area.right; column += 1) {
    const layout = columns.get(column) ?? { width: undefined, hidden: false, style: 0 };
    columns.set(column, { ...layout, style: derive(layout.style, change) });
  }
}

/** Changes a part of the look of every cell. Of whole rows, only the cells in the used columns change. */
export function restyle(self: RangeSelf, change: StyleChange): void {
  requireAlive(self);
  const derive = deriver(self);
  const { sheet, area } = self;
  const inside = touched(self);
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    for (let column = inside.left; column <= inside.right; column += 1) {
      sheet.cells.setStyle(row, column, derive(effectiveStyle(sheet, row, column), change));
    }
  }
  if (isWholeColumns(area)) restyleColumns(self, change);
  announceFormat(self);
}

/** Sets `numberFormat`: one format for all cells (whole columns too), or one for each. */
export function setNumberFormats(self: RangeSelf, input: unknown): void {
  const format = (value: unknown): string => {
    if (typeof value !== "string" || value === "") throw invalidArgument();
    return value;
  };
  if (!Array.isArray(input)) {
    restyle(self, { numberFormat: format(input) });
    return;
  }
  const { styles } = self.context.model.stored;
  const { cells } = self.sheet;
  writeGrid(self, input, (row, column, value) => {
    const style = effectiveStyle(self.sheet, row, column);
    cells.setStyle(row, column, styles.derive(style, { numberFormat: format(value) }));
  });
  announceFormat(self);
}
