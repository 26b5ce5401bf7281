import type { Area } from "../../package/workbook";

/** Excel's limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === columnLimit - 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === rowLimit - 1;

export const isInsideSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.top <= area.bottom &&
  area.left <= area.right &&
  area.bottom < rowLimit &&
  area.right < columnLimit;

/** The smallest area that holds both. */
export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const sameArea = (one: Area, other: Area): boolean => contains(one, other) && contains(other, one);
