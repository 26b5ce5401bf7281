import type { Letters, ShownAxis } from "../../../model/charts/shown/shownChart";
import { widthOf, type Box } from "./mark";
import { ticksOf } from "./scales";

export type Side = "left" | "right" | "top" | "bottom";

/** An axis of a plot, and the side of the plot on which its labels stand. */
export interface PlacedAxis {
  readonly axis: ShownAxis;
  readonly side: Side;
  readonly isAlong: boolean;
  /** The values at its marks; of categories their numbers. */
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

/** The plot that an axis is placed in. */
export interface AxisRoom {
  readonly isAlong: boolean;
  readonly lying: boolean;
  readonly room: Box;
}

/** Far from the beginning of the other axis when it says so, or when the other one is reversed. */
export function placed(axis: ShownAxis, other: ShownAxis, { isAlong, lying, room }: AxisRoom): PlacedAxis {
  const isFar = axis.atEnd !== other.reversed;
  const side = isAlong === lying ? (isFar ? "right" : "left") : isFar ? "top" : "bottom";
  if (axis.scale === undefined) {
    const ticks = axis.categories.map((_, index) => index);
    return { axis, side, isAlong, ticks, labels: axis.categories };
  }
  const ticks = fewer(ticksOf(axis.scale), axis, lengthOf(side, room) * usualPart, isUpright(side));
  return { axis, side, isAlong, ticks, labels: ticks.map(axis.format) };
}

/** What is left of a room for the plot once the other axis has its labels, about. */
const usualPart = 0.8;

export const gap = 4;
export const mostLabelWidth = 120;
const mostAslantWidth = 72;

export const isUpright = (side: Side): boolean => side === "left" || side === "right";

/** The length of an axis at a side of the box. */
export const lengthOf = (side: Side, { left, top, right, bottom }: Box): number =>
  isUpright(side) ? bottom - top : right - left;

/** Every second, fifth, tenth, ... mark where all would not have room for their labels. */
function fewer(
  ticks: readonly number[],
  axis: ShownAxis,
  length: number,
  upright: boolean,
): readonly number[] {
  const { labels: letters } = axis;
  if (letters === undefined) return ticks;
  const needed = upright ? letters.size * 1.8 : widest(ticks.map(axis.format), letters) + 2 * gap;
  const most = Math.max(1, Math.floor(length / needed));
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => (ticks.length - 1) / each <= most) ?? ticks.length;
  return ticks.filter((_, index) => index % step === 0);
}

const widest = (labels: readonly string[], letters: Letters): number =>
  Math.max(0, ...labels.map((label) => widthOf(label, letters)));

/** How wide the labels are, none wider than a label may be. */
export const labelWidth = ({ axis: { labels: letters }, labels }: PlacedAxis): number =>
  letters === undefined ? 0 : Math.min(mostLabelWidth, widest(labels, letters));

/** Labels of categories that don't fit beside each other stand aslant. */
export const isAslant = (placedAxis: PlacedAxis, length: number): boolean =>
  placedAxis.axis.scale === undefined &&
  !isUpright(placedAxis.side) &&
  labelWidth(placedAxis) > length / Math.max(1, placedAxis.labels.length);

/** How wide a label may be before it is cut off. */
export const roomOfLabel = (aslant: boolean): number => (aslant ? mostAslantWidth : mostLabelWidth);

/** How much room the labels take across the axis. */
export function labelRoom(placedAxis: PlacedAxis, length: number): number {
  const { labels: letters } = placedAxis.axis;
  if (letters === undefined) return 0;
  const width = labelWidth(placedAxis);
  if (isUpright(placedAxis.side)) return width + gap;
  const aslant = isAslant(placedAxis, length);
  return gap + letters.size * 1.4 + (aslant ? Math.min(mostAslantWidth, width) * Math.SQRT1_2 : 0);
}

/** The room of an axis at its side: labels, then the title. */
export function axisRoom(placedAxis: PlacedAxis, length: number): number {
  const { axis } = placedAxis;
  if (axis.hidden) return 0;
  return labelRoom(placedAxis, length) + (axis.title ? axis.title.letters.size * 1.6 : 0);
}
