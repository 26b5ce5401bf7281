import type { Point } from "../../../../package/charts/seriesData";
import type { ShownGroup } from "../../../model/charts/shown/shownChart";

/** From where to where a point is drawn along the axis of values; undefined where there is none. */
export type Extent = readonly [from: number, to: number] | undefined;

const numberOf = (point: Point): number | undefined => (typeof point === "number" ? point : undefined);

/** The extents of each series: from zero, or on top of those before it. */
export function extentsOf({
  series,
  stacking,
}: Pick<ShownGroup, "series" | "stacking">): readonly (readonly Extent[])[] {
  if (stacking === "none")
    return series.map(({ values }) =>
      values.map((point) => {
        const value = numberOf(point);
        return value === undefined ? undefined : [0, value];
      }),
    );
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  const scale = Array.from({ length }, (_, index) => (stacking === "percent" ? 1 / total(series, index) : 1));
  const reached = { up: new Array<number>(length).fill(0), down: new Array<number>(length).fill(0) };
  return series.map(({ values }) =>
    Array.from({ length }, (_, index) => {
      const value = (numberOf(values[index]) ?? 0) * (scale[index] ?? 1);
      const side = value < 0 ? reached.down : reached.up;
      const from = side[index] ?? 0;
      side[index] = from + value;
      return [from, from + value];
    }),
  );
}

const total = (series: ShownGroup["series"], index: number): number =>
  series.reduce((sum, { values }) => sum + Math.abs(numberOf(values[index]) ?? 0), 0) || 1;
