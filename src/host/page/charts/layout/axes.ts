import { fitted, polyline, type Box, type Mark } from "./mark";
import {
  gap,
  isAslant,
  isUpright,
  labelRoom,
  labelWidth,
  lengthOf,
  roomOfLabel,
  type PlacedAxis,
  type Side,
} from "./placedAxis";
import { spotOf, type Plane } from "./scales";

/** The lines that an axis draws through the plot: at its marks, or between categories. */
export const gridlineMarks = ({ axis, isAlong, ticks }: PlacedAxis, plane: Plane): readonly Mark[] => {
  const line = axis.gridlines;
  if (line === undefined) return [];
  const fraction = isAlong ? plane.along : plane.up;
  const places = axis.scale ? ticks.map(fraction) : borders(plane.count);
  const path = places.map((place) => across(plane, isAlong, place)).join("");
  return path === "" ? [] : [{ kind: "path", path, line }];
};

const borders = (count: number): readonly number[] =>
  Array.from({ length: count + 1 }, (_, index) => index / Math.max(1, count));

const across = (plane: Plane, isAlong: boolean, place: number): string =>
  polyline([0, 1].map((other) => (isAlong ? spotOf(plane, place, other) : spotOf(plane, other, place))));

/** The line of an axis, its labels and its title. `crossing` is where it crosses the other axis. */
export function axisMarks(placedAxis: PlacedAxis, plane: Plane, crossing: number): readonly Mark[] {
  const { axis, isAlong } = placedAxis;
  if (axis.hidden) return [];
  const length = lengthOf(placedAxis.side, plane.box);
  const line: Mark[] = axis.line
    ? [{ kind: "path", path: across(plane, !isAlong, crossing), line: axis.line }]
    : [];
  return [...line, ...labelMarks(placedAxis, plane, length), ...titleMarks(placedAxis, plane.box, length)];
}

function labelMarks(placedAxis: PlacedAxis, plane: Plane, length: number): readonly Mark[] {
  const { axis, side, isAlong, ticks, labels } = placedAxis;
  const { labels: letters, scale } = axis;
  if (letters === undefined) return [];
  const aslant = isAslant(placedAxis, length);
  const needed = isUpright(side) || aslant ? letters.size * 1.3 : labelWidth(placedAxis) + gap;
  const step = scale ? 1 : Math.max(1, Math.ceil((needed * labels.length) / Math.max(1, length)));
  return ticks.flatMap((tick, index): Mark[] => {
    const place = (isAlong ? plane.along : plane.up)(tick);
    if (index % step !== 0 || place < -tolerance || place > 1 + tolerance) return [];
    const text = fitted(labels[index] ?? "", letters, roomOfLabel(aslant));
    return [{ kind: "text", text, letters, ...labelPlace(side, plane.box, place, letters.size, aslant) }];
  });
}

const tolerance = 1e-6;

function labelPlace(
  side: Side,
  { left, top, right, bottom }: Box,
  place: number,
  size: number,
  aslant: boolean,
) {
  const x = left + place * (right - left);
  const y = bottom - place * (bottom - top);
  switch (side) {
    case "left":
      return { x: left - gap, y, anchor: "end" } as const;
    case "right":
      return { x: right + gap, y, anchor: "start" } as const;
    case "top":
      return { x, y: top - gap - size * 0.6, anchor: "middle" } as const;
    case "bottom":
      return aslant
        ? ({ x, y: bottom + gap + size * 0.6, anchor: "end", turned: -45 } as const)
        : ({ x, y: bottom + gap + size * 0.6, anchor: "middle" } as const);
  }
}

function titleMarks(
  placedAxis: PlacedAxis,
  { left, top, right, bottom }: Box,
  length: number,
): readonly Mark[] {
  const { axis, side } = placedAxis;
  if (axis.title === undefined) return [];
  const { text, letters } = axis.title;
  const away = labelRoom(placedAxis, length) + letters.size * 0.8;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const places = {
    left: { x: left - away, y, turned: -90 },
    right: { x: right + away, y, turned: -90 },
    top: { x, y: top - away, turned: 0 },
    bottom: { x, y: bottom + away, turned: 0 },
  } as const;
  return [{ kind: "text", text: fitted(text, letters, length), letters, anchor: "middle", ...places[side] }];
}
