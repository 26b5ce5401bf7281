import type { ColumnLayout, RowLayout, StoredSheet } from "../../package/workbook";

/** Calibri 11, the default font: 7 pixels a digit, 5 pixels of padding, 0.75 points a pixel. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** What rows and columns are that have no size of their own, in points. */
export const standardRowPoints = 15;
export const standardColumnPoints = 48;

/** The width of a column in points; files give it in characters, padding included. */
export const pointsOfWidth = (characters: number): number =>
  Math.trunc(characters * pixelsPerCharacter + 0.5) * pointsPerPixel;
export const widthOfPoints = (points: number): number => points / pointsPerPixel / pixelsPerCharacter;

/** In points, whether hidden or not. */
export const columnPoints = (layout: ColumnLayout | undefined): number =>
  layout?.width === undefined ? standardColumnPoints : pointsOfWidth(layout.width);
export const rowPoints = (layout: RowLayout | undefined): number => layout?.height ?? standardRowPoints;

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
export const heightOfRows = ({ rows }: StoredSheet, first: number, last: number): number =>
  extent(rows, first, last, rowPoints);

/** How much room the columns from `first` to `last` take, in points; hidden ones take none. */
export const widthOfColumns = ({ columns }: StoredSheet, first: number, last: number): number =>
  extent(columns, first, last, columnPoints);
