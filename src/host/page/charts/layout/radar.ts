import type { ShownGroup } from "../../../model/charts/shown/shownChart";
import { fitted, polyline, type Box, type Mark, type Spot } from "./mark";
import { fractionOf, ticksOf } from "./scales";
import { seriesMarks } from "./lines";

const labelRoom = 14;
const mostLabelWidth = 80;

/** A web with an axis for each category, and the series as lines around its middle. */
export function radarMarks({ series, along, up }: ShownGroup, box: Box): readonly Mark[] {
  const count = Math.max(3, ...series.map(({ values }) => values.length));
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const radius = Math.max(0, Math.min(box.right - box.left, box.bottom - box.top) / 2 - labelRoom);
  if (up?.scale === undefined) return [];
  const height = fractionOf(up, count);
  const spot = (index: number, fraction: number): Spot => {
    const angle = (index / count) * 2 * Math.PI;
    return {
      x: middle.x + radius * fraction * Math.sin(angle),
      y: middle.y - radius * fraction * Math.cos(angle),
    };
  };
  const ring = (fraction: number) => Array.from({ length: count }, (_, index) => spot(index, fraction));
  const web = ticksOf(up.scale).map((tick) => `${polyline(ring(height(tick)))}Z`);
  const letters = along?.labels;
  const names =
    letters === undefined
      ? []
      : along?.categories.map((text, index): Mark => ({
          kind: "text",
          ...spot(index, 1 + labelRoom / 2 / radius),
          text: fitted(text, letters, mostLabelWidth),
          letters,
          anchor: "middle",
        }));
  return [
    { kind: "path", path: web.join(""), line: up.gridlines },
    ...(names ?? []),
    ...series.flatMap((each): readonly Mark[] => {
      const spots = each.values.map((value, index) =>
        typeof value === "number" ? spot(index, height(value)) : undefined,
      );
      const area = `${polyline(spots.filter((each) => each !== undefined))}Z`;
      if (each.line === undefined) return [{ kind: "path", path: area, fill: each.fill, tip: each.name }];
      return seriesMarks(each, [...spots, spots[0]], false);
    }),
  ];
}
