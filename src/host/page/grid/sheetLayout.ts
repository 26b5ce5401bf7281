import type { StyleTable } from "../../../package/styles/cellStyle";
import type { StoredSheet } from "../../../package/workbook";
import { columnLimit, rowLimit } from "../../model/area";
import { linesOf, type Lines } from "./axis/lines";
import { columnPixels, DEFAULT_COLUMN_PIXELS, fittedRowPixels, pointsToPixels } from "./axis/units";
import { indexMerges } from "./cell/mergeIndex";
import type { GridSource } from "./gridSource";

/** What stays the same while only values change, so that an edit costs the grid no new layout. */
export type SheetLayout = Pick<
  GridSource,
  | "frozen"
  | "rightToLeft"
  | "showGridlines"
  | "merges"
  | "zoom"
  | "rows"
  | "columns"
  | "rowHeight"
  | "columnWidth"
  | "mergeAt"
  | "hasMerge"
>;

/** Rows without a stored height are fitted to their fonts here; titles stand at the top, and to look at all costs time. */
const FITTED_ROWS = 50;

export function sheetLayout(sheet: StoredSheet, styles: StyleTable, zoom: number): SheetLayout {
  const { rowHeight, columnWidth } = sheet.standardSize;
  const usualHeight = pointsToPixels(rowHeight);
  const usualWidth = columnWidth === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(columnWidth);
  const rows = zoomed(rowLimit, usualHeight, rowPixels(sheet, styles, usualHeight), zoom);
  const columns = zoomed(columnLimit, usualWidth, columnPixelsOf(sheet), zoom);
  return {
    zoom,
    frozen: sheet.frozen ?? { rows: 0, columns: 0 },
    rightToLeft: sheet.rightToLeft,
    showGridlines: sheet.showGridlines,
    ...indexMerges(sheet.merges),
    rows,
    columns,
    rowHeight: rows.size,
    columnWidth: columns.size,
  };
}

function zoomed(count: number, usual: number, exceptions: ReadonlyMap<number, number>, zoom: number): Lines {
  const scaled = new Map([...exceptions].map(([index, pixels]) => [index, Math.round(pixels * zoom)]));
  return linesOf(count, Math.round(usual * zoom), scaled);
}

function rowPixels(sheet: StoredSheet, styles: StyleTable, usual: number): ReadonlyMap<number, number> {
  const pixels = new Map<number, number>();
  for (let row = 0; row < FITTED_ROWS; row += 1) {
    const fitted = fittedRowPixels(largestFont(sheet, styles, row));
    if (fitted > usual) pixels.set(row, fitted);
  }
  for (const [row, { hidden, height }] of sheet.rows) {
    if (hidden) pixels.set(row, 0);
    else if (height !== undefined) pixels.set(row, pointsToPixels(height));
  }
  return pixels;
}

function columnPixelsOf(sheet: StoredSheet): ReadonlyMap<number, number> {
  const pixels = new Map<number, number>();
  for (const [column, { hidden, width }] of sheet.columns) {
    if (hidden) pixels.set(column, 0);
    else if (width !== undefined) pixels.set(column, columnPixels(width));
  }
  return pixels;
}

function largestFont({ cells }: StoredSheet, styles: StyleTable, row: number): number {
  let largest = 0;
  cells.eachInRow(row, (column) => {
    largest = Math.max(largest, styles.describe(cells.style(row, column)).fontSize ?? 0);
  });
  return largest;
}
