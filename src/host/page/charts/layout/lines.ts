import type { ShownChart, ShownGroup, ShownSeries } from "../../../model/charts/shown/shownChart";
import { besidePoint, labelMark, tipOf } from "./labels";
import { at, circlePath, polyline, type Mark, type Spot } from "./mark";
import { markerPath } from "./markers";
import { baseOf, spotOf, type Plane } from "./scales";
import { extentsOf } from "./stacks";

/** A spot for each point; undefined for blanks. */
type Spots = readonly (Spot | undefined)[];

/** Lines along the categories, with their markers and labels. */
export function lineMarks(group: ShownGroup, plane: Plane, blanks: ShownChart["blanks"]): readonly Mark[] {
  const extents = extentsOf(group);
  return group.series.flatMap((series, order) => {
    const spots = (extents[order] ?? []).map((extent, index) => {
      const value = extent?.[1] ?? (blanks === "zero" ? 0 : undefined);
      return value === undefined ? undefined : spotOf(plane, plane.along(index), plane.up(value));
    });
    return seriesMarks(series, spots, blanks === "span");
  });
}

/** Points of two numbers. Without x values they are counted from 1. */
export function scatterMarks({ series }: ShownGroup, plane: Plane): readonly Mark[] {
  return series.flatMap((each) => {
    const spots = each.values.map((value, index) => {
      const x = each.x === undefined ? index + 1 : each.x[index];
      return typeof value === "number" && typeof x === "number"
        ? spotOf(plane, plane.along(x), plane.up(value))
        : undefined;
    });
    return seriesMarks(each, spots, false);
  });
}

/** The largest bubble's part of the plot's height or width. */
const largestBubble = 0.125;

/** Points with a third number, which is the area of the bubble. */
export function bubbleMarks({ series }: ShownGroup, plane: Plane): readonly Mark[] {
  const { left, right, top, bottom } = plane.box;
  const sizes = series.flatMap(({ sizes: all = [] }) => all).filter((size) => typeof size === "number");
  const most = Math.max(...sizes, Number.MIN_VALUE);
  const largest = Math.min(right - left, bottom - top) * largestBubble;
  return series.flatMap((each) =>
    each.values.flatMap((value, index): Mark[] => {
      const x = each.x === undefined ? index + 1 : each.x[index];
      const size = each.sizes === undefined ? most : each.sizes[index];
      if (typeof value !== "number" || typeof x !== "number" || typeof size !== "number" || size <= 0)
        return [];
      const path = circlePath(
        spotOf(plane, plane.along(x), plane.up(value)),
        largest * Math.sqrt(size / most),
      );
      return [{ kind: "path", path, fill: each.fill, line: each.line, tip: tipOf(each, index) }];
    }),
  );
}

/** A series as a line through spots, with its markers and labels. */
export function seriesMarks(series: ShownSeries, spots: Spots, spans: boolean): readonly Mark[] {
  const { line, marker, smooth } = series;
  const runs = spans ? [spots.filter((spot) => spot !== undefined)] : runsOf(spots);
  const path = runs.map((run) => (smooth ? smoothLine(run) : polyline(run))).join("");
  const drawn: Mark[] = line === undefined || path === "" ? [] : [{ kind: "path", path, line }];
  const points = spots.flatMap((spot, index): Mark[] => {
    if (spot === undefined) return [];
    const tip = tipOf(series, index);
    const label = labelMark(series, index, besidePoint(spot, series.labelPlace));
    const shape: Mark[] =
      marker === undefined
        ? []
        : [{ kind: "path", path: markerPath(marker, spot), fill: series.fillOf(index) ?? marker.color, tip }];
    return [...shape, ...(label ? [label] : [])];
  });
  return [...drawn, ...points];
}

/** The spots without the blanks between them, piece by piece. */
function runsOf(spots: Spots): readonly (readonly Spot[])[] {
  const runs: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot !== undefined) runs.at(-1)?.push(spot);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

/** A curve through all spots: each piece leaves a spot in the direction from the one before to the one after. */
function smoothLine(spots: readonly Spot[]): string {
  const [first] = spots;
  if (first === undefined || spots.length < 3) return polyline(spots);
  const towards = (index: number): Spot => {
    const [before, here, after] = [spots[index - 1], spots[index], spots[index + 1]];
    const [from, to] = [before ?? here ?? first, after ?? here ?? first];
    return { x: (to.x - from.x) / 6, y: (to.y - from.y) / 6 };
  };
  const pieces = spots.slice(1).map((spot, index) => {
    const from = spots[index] ?? first;
    const [leaving, coming] = [towards(index), towards(index + 1)];
    const one = { x: from.x + leaving.x, y: from.y + leaving.y };
    const other = { x: spot.x - coming.x, y: spot.y - coming.y };
    return `C${at(one)} ${at(other)} ${at(spot)}`;
  });
  return `M${at(first)}${pieces.join("")}`;
}

/** Areas below lines, each down to zero or to the one it is stacked on. */
export function areaMarks(group: ShownGroup, plane: Plane): readonly Mark[] {
  const extents = extentsOf(group);
  const base = baseOf(plane);
  const areas = group.series.map((series, order): Mark => {
    const all = (extents[order] ?? []).map((extent) => extent ?? ([0, 0] as const));
    const edge = (end: 0 | 1) =>
      all.map((extent, index) =>
        spotOf(plane, plane.along(index), extent[end] === 0 ? base : plane.up(extent[end])),
      );
    const path = all.length === 0 ? "" : `${polyline([...edge(1), ...edge(0).reverse()])}Z`;
    return { kind: "path", path, fill: series.fill, line: series.line, tip: series.name };
  });
  return areas;
}
