import type { TableChart } from "../../table/tableChart";

/** Where a chart stands, and how large it is. Sizes in points. */
export interface ChartPlace {
  /** Zero-based cell of its first corner. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

const width = 480;
/** Between bars, in percent of their width. */
export const barGap = 60;
/** Title, axis and legend. */
const frame = 130;
const barHeight = 14;
const gap = 10;
const heights = { least: 220, most: 1_200 } as const;
/** Rows are at least as high as this. */
const rowHeight = 15;

/**
 * Charts one below the other, beside a table of so many columns. The header, which may be frozen, stays free. On a sheet
 * that is read from right to left "beside" is to the left, as columns are.
 */
export function chartPlaces(charts: readonly TableChart[], columns: number): readonly ChartPlace[] {
  let row = 1;
  return charts.map((chart) => {
    const place = { row, column: columns + 1, width, height: heightOf(chart) };
    row += Math.ceil(place.height / rowHeight) + 1;
    return place;
  });
}

/** So that every bar has room for its name. */
function heightOf({ kind, rowCount, series }: TableChart): number {
  const bars = kind === "bar" ? series.length : 1;
  const wanted = frame + rowCount * (bars * barHeight + gap);
  return Math.min(heights.most, Math.max(heights.least, wanted));
}
