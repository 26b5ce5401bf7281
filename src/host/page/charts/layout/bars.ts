import type { ShownGroup, ShownSeries } from "../../../model/charts/shown/shownChart";
import { boxPath, type Mark, type Spot } from "./mark";
import { baseOf, spotOf, type Plane } from "./scales";
import { labelMark, tipOf, type LabelSpot } from "./labels";
import { extentsOf } from "./stacks";

/** How bars share the room of a category, as fractions of it. */
function bandOf({ series, stacking, gap, overlap }: ShownGroup) {
  const beside = stacking === "none" ? series.length : 1;
  const step = stacking === "none" ? 1 - overlap / 100 : 0;
  const width = 1 / (1 + step * (beside - 1) + gap / 100);
  return { width, step: step * width, start: (gap / 100 / 2) * width };
}

/** Columns or bars, side by side or on top of each other, with their labels. */
export function barMarks(group: ShownGroup, plane: Plane): readonly Mark[] {
  const band = bandOf(group);
  const extents = extentsOf(group);
  const slot = 1 / Math.max(1, plane.count);
  const isTurned = plane.along(1) < plane.along(0);
  const bars = group.series.flatMap((series, order) =>
    (extents[order] ?? []).flatMap((extent, index) => {
      if (extent === undefined) return [];
      const place = band.start + band.step * order;
      const near = plane.along(index) + slot * ((isTurned ? 1 - place - band.width : place) - 0.5);
      const usualPlace = group.stacking === "none" ? "outEnd" : "ctr";
      return [barOf(plane, series, index, { near, far: near + band.width * slot, extent, usualPlace })];
    }),
  );
  return [...bars.map(({ bar }) => bar), ...bars.flatMap(({ label }) => (label ? [label] : []))];
}

interface BarPlace {
  /** Along the categories, as fractions. */
  readonly near: number;
  readonly far: number;
  /** In values. */
  readonly extent: readonly [number, number];
  /** Of the label. */
  readonly usualPlace: string;
}

const clamped = (fraction: number): number => Math.min(1, Math.max(0, fraction));

function barOf(
  plane: Plane,
  series: ShownSeries,
  index: number,
  { near, far, extent, usualPlace }: BarPlace,
) {
  const [from, to] = [heightOf(plane, extent[0]), heightOf(plane, extent[1])];
  const [one, other] = [spotOf(plane, near, from), spotOf(plane, far, to)];
  const bar: Mark = {
    kind: "path",
    path: boxPath({ left: one.x, right: other.x, top: other.y, bottom: one.y }),
    fill: series.fillOf(index) ?? series.fill,
    line: series.line,
    tip: tipOf(series, index),
  };
  const middle = (near + far) / 2;
  const ends = { base: spotOf(plane, middle, from), end: spotOf(plane, middle, to) };
  return {
    bar,
    label: labelMark(series, index, labelSpot(ends, series.labelPlace ?? usualPlace, plane.lying)),
  };
}

const heightOf = (plane: Plane, value: number): number =>
  value === 0 ? baseOf(plane) : clamped(plane.up(value));

const labelRoom = 7;

/** From which end of a bar its label is moved, and whether onwards or back. */
const labelMoves: Readonly<Record<string, readonly ["base" | "end", 1 | -1]>> = {
  outEnd: ["end", 1],
  inEnd: ["end", -1],
  inBase: ["base", 1],
};

function labelSpot(
  ends: Readonly<Record<"base" | "end", Spot>>,
  place: string | undefined,
  lying: boolean,
): LabelSpot {
  const { base, end } = ends;
  const [from, onwards] = labelMoves[place ?? ""] ?? [];
  if (from === undefined || onwards === undefined)
    return { x: (base.x + end.x) / 2, y: (base.y + end.y) / 2, anchor: "middle" };
  const { x, y } = ends[from];
  if (!lying) return { x, y: y + (end.y <= base.y ? -1 : 1) * onwards * labelRoom, anchor: "middle" };
  const side = (end.x >= base.x ? 1 : -1) * onwards;
  return { x: x + side * 3, y, anchor: side > 0 ? "start" : "end" };
}
