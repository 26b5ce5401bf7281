import type { ShownGroup, ShownSeries } from "../../../model/charts/shown/shownChart";
import { labelMark, tipOf } from "./labels";
import { at, type Box, type Mark, type Spot } from "./mark";

interface Round {
  readonly middle: Spot;
  readonly outer: number;
  /** 0 for a pie. */
  readonly inner: number;
}

const turn = 2 * Math.PI;

/** Clockwise from the top. */
const onCircle = ({ x, y }: Spot, radius: number, angle: number): Spot => ({
  x: x + radius * Math.sin(angle),
  y: y - radius * Math.cos(angle),
});

/** Slices of a pie, or rings of them, the first series innermost. */
export function pieMarks(group: ShownGroup, box: Box): readonly Mark[] {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const series = group.kind === "pie" ? group.series.slice(0, 1) : group.series;
  const pulled = Math.max(0, ...series.flatMap((each) => each.values.map((_, index) => each.pulled(index))));
  const room = Math.min(box.right - box.left, box.bottom - box.top) / 2;
  const outer = Math.max(0, room / (1 + pulled / 100));
  const hole = group.kind === "pie" ? 0 : (outer * group.hole) / 100;
  const ring = (outer - hole) / Math.max(1, series.length);
  return series.flatMap((each, index) =>
    sliceMarks(each, (group.turned / 360) * turn, {
      middle,
      inner: hole + ring * index,
      outer: hole + ring * (index + 1),
    }),
  );
}

const border = { color: "#FFFFFF", width: 0.75, dashed: false };

function sliceMarks(series: ShownSeries, begin: number, round: Round): readonly Mark[] {
  const sizes = series.values.map((value) => (typeof value === "number" ? Math.abs(value) : 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let reached = begin;
  const slices = sizes.map((size, index) => {
    const [from, to] = [reached, (reached += total === 0 ? 0 : (size / total) * turn)];
    const half = (from + to) / 2;
    const middle = onCircle(round.middle, (round.outer * series.pulled(index)) / 100, half);
    const bar: Mark = {
      kind: "path",
      path: slicePath({ ...round, middle }, from, to),
      fill: series.fillOf(index) ?? series.color,
      line: series.line ?? border,
      tip: tipOf(series, index),
    };
    const isOutside = series.labelPlace === "outEnd";
    const radius = isOutside ? round.outer + 10 : round.inner + (round.outer - round.inner) * 0.65;
    return { bar, label: labelMark(series, index, { ...onCircle(middle, radius, half), anchor: "middle" }) };
  });
  return [...slices.map(({ bar }) => bar), ...slices.flatMap(({ label }) => (label ? [label] : []))];
}

/** A whole circle as one arc would be nothing: it stops a hair before. */
function slicePath({ middle, outer, inner }: Round, from: number, wanted: number): string {
  const to = Math.min(wanted, from + turn - 1e-4);
  const isLarge = to - from > Math.PI ? 1 : 0;
  const arc = (radius: number, angle: number, clockwise: 0 | 1) =>
    `A${radius.toFixed(2)} ${radius.toFixed(2)} 0 ${isLarge} ${clockwise} ${at(onCircle(middle, radius, angle))}`;
  const outside = `M${at(onCircle(middle, outer, from))}${arc(outer, to, 1)}`;
  return inner === 0
    ? `${outside}L${at(middle)}Z`
    : `${outside}L${at(onCircle(middle, inner, to))}${arc(inner, from, 0)}Z`;
}
