import type { ShownAxis, ShownChart, ShownGroup } from "../../../model/charts/shown/shownChart";
import { axisMarks, gridlineMarks } from "./axes";
import { axisRoom, lengthOf, placed, type PlacedAxis, type Side } from "./placedAxis";
import { barMarks } from "./bars";
import { areaMarks, bubbleMarks, lineMarks, scatterMarks } from "./lines";
import type { Box, Mark } from "./mark";
import { baseOf, fractionOf, type Plane } from "./scales";

/** What is drawn in a plot: what may stand out of it, and what ends at its border. */
export interface Plot {
  readonly box: Box;
  readonly behind: readonly Mark[];
  readonly inside: readonly Mark[];
  readonly before: readonly Mark[];
}

/** Two axes that groups share. */
interface AxisPair {
  readonly along: ShownAxis;
  readonly up: ShownAxis;
  readonly lying: boolean;
  readonly groups: readonly ShownGroup[];
}

function pairsOf(groups: readonly ShownGroup[]): readonly AxisPair[] {
  const pairs: AxisPair[] = [];
  for (const group of groups) {
    const { along, up, lying } = group;
    const known = pairs.findIndex((pair) => pair.up === up);
    if (along === undefined || up === undefined) continue;
    const alike = pairs[known]?.groups ?? [];
    pairs.splice(known < 0 ? pairs.length : known, 1, { along, up, lying, groups: [...alike, group] });
  }
  return pairs;
}

/** Groups along axes, with the axes around them. */
export function axesPlot({ groups, blanks }: ShownChart, room: Box): Plot {
  const pairs = pairsOf(groups);
  const axes = pairs.map(({ along, up, lying }) => [
    placed(along, up, { isAlong: true, lying, room }),
    placed(up, along, { isAlong: false, lying, room }),
  ]);
  const box = inner(room, axes.flat());
  const planes = pairs.map((pair) => planeOf(pair, box));
  const each = <Value>(
    make: (pair: AxisPair, plane: Plane, axes: readonly PlacedAxis[]) => readonly Value[],
  ) => pairs.flatMap((pair, index) => make(pair, planes[index] ?? planeOf(pair, box), axes[index] ?? []));
  return {
    box,
    behind: each((_, plane, own) => own.flatMap((axis) => gridlineMarks(axis, plane))),
    inside: each(({ groups: own }, plane) => own.flatMap((group) => groupMarks(group, plane, blanks))),
    before: each((_, plane, own) => own.flatMap((axis) => axisMarks(axis, plane, crossingOf(axis, plane)))),
  };
}

function groupMarks(group: ShownGroup, plane: Plane, blanks: ShownChart["blanks"]): readonly Mark[] {
  switch (group.kind) {
    case "bar":
      return barMarks(group, plane);
    case "line":
      return lineMarks(group, plane, blanks);
    case "area":
      return areaMarks(group, plane);
    case "scatter":
      return scatterMarks(group, plane);
    case "bubble":
      return bubbleMarks(group, plane);
    case "pie":
    case "doughnut":
    case "radar":
    case "other":
      return [];
  }
}

function planeOf({ along, up, lying, groups }: AxisPair, box: Box): Plane {
  const count = Math.max(0, ...groups.flatMap(({ series }) => series.map(({ values }) => values.length)));
  return { box, lying, count, along: fractionOf(along, count), up: fractionOf(up, count) };
}

/** The axis of categories stands at zero, that of values at the beginning; either at the end where it says so. */
function crossingOf({ axis, isAlong, side }: PlacedAxis, plane: Plane): number {
  if (isAlong && !axis.atEnd) return baseOf(plane);
  return side === "left" || side === "bottom" ? 0 : 1;
}

/** What the axes leave of the room: those beside it first, since labels below stand aslant where the plot is narrow. */
function inner(room: Box, axes: readonly PlacedAxis[]): Box {
  const taken = (side: Side, within: Box) =>
    axes
      .filter((axis) => axis.side === side)
      .reduce((sum, axis) => sum + axisRoom(axis, lengthOf(side, within)), 0);
  const left = room.left + taken("left", room);
  const beside = { ...room, left, right: Math.max(left + 1, room.right - taken("right", room)) };
  const top = room.top + taken("top", beside);
  return { ...beside, top, bottom: Math.max(top + 1, room.bottom - taken("bottom", beside)) };
}
