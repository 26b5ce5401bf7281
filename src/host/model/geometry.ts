import type { ColumnLayout, RowLayout } from "../../package/lineLayout";
import type { StoredSheet } from "../../package/workbook";

/** Calibri 11, the default font: 7 pixels a digit, 5 pixels of padding, 0.75 points a pixel. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** Excel's own width of columns, where a sheet says none. */
const standardColumnPoints = 48;

/** The width of a column in points; files give it in characters, padding included. */
export const pointsOfWidth = (characters: number): number =>
  Math.trunc(characters * pixelsPerCharacter + 0.5) * pointsPerPixel;
export const widthOfPoints = (points: number): number => points / pointsPerPixel / pixelsPerCharacter;

const paddingPixels = 5;

/** The width in characters without padding, as Excel shows it (8.43), and back to the width of a file. */
export const charactersOfPoints = (points: number): number =>
  Math.round(((points / pointsPerPixel - paddingPixels) / pixelsPerCharacter) * 100) / 100;
export const widthOfCharacters = (characters: number): number =>
  Math.trunc(((characters * pixelsPerCharacter + paddingPixels) / pixelsPerCharacter) * 256) / 256;

/** A sheet says what is usual in it. */
type Sized = Pick<StoredSheet, "standardSize">;

/** In points, whether hidden or not. */
export function columnPoints(layout: ColumnLayout | undefined, { standardSize }: Sized): number {
  const width = layout?.width ?? standardSize.columnWidth;
  return width === undefined ? standardColumnPoints : pointsOfWidth(width);
}
export const rowPoints = (layout: RowLayout | undefined, { standardSize }: Sized): number =>
  layout?.height ?? standardSize.rowHeight;

function extent<Layout extends { readonly hidden: boolean }>(
  layouts: ReadonlyMap<number, Layout>,
  first: number,
  last: number,
  pointsOf: (layout: Layout | undefined) => number,
): number {
  const usual = pointsOf(undefined);
  let points = (last - first + 1) * usual;
  for (const [at, layout] of layouts)
    if (at >= first && at <= last) points += (layout.hidden ? 0 : pointsOf(layout)) - usual;
  return points;
}

/** How much room the rows from `first` to `last` take, in points; hidden ones take none. */
export const heightOfRows = (sheet: StoredSheet, first: number, last: number): number =>
  extent(sheet.rows, first, last, (layout) => rowPoints(layout, sheet));

/** How much room the columns from `first` to `last` take, in points; hidden ones take none. */
export const widthOfColumns = (sheet: StoredSheet, first: number, last: number): number =>
  extent(sheet.columns, first, last, (layout) => columnPoints(layout, sheet));
