import { elementAt, readAt, writeAt } from "../../../package/xml/branch";
import { numberOf } from "../../../package/xml/element";
import { placeOf } from "../../model/drawings/place";
import type { HostProperty } from "../../wire/hostClass";
import { requireNumber } from "../argument";
import { invalidOperation, notImplemented } from "../excelErrors";
import { change, type PartSelf } from "./chartSelf";

type Side = "left" | "top" | "width" | "height";

/** Where a side stands in `<c:manualLayout>` (ECMA-376-1, 21.2.2.95): a fraction of the chart's width or height. */
const places = {
  left: { value: "x", mode: "xMode", of: "width" },
  top: { value: "y", mode: "yMode", of: "height" },
  width: { value: "w", mode: "wMode", of: "width" },
  height: { value: "h", mode: "hMode", of: "height" },
} as const;
const starts = { width: "left", height: "top" } as const;

/** A part that a person may move within its chart. */
export interface MovablePart {
  /** As Office.js calls it: `ChartTitle`. */
  readonly name: string;
  readonly isVisible: (self: PartSelf) => boolean;
}

const layout = "layout/manualLayout";

const numberAt = ({ branch }: PartSelf, name: string): number | undefined =>
  numberOf(readAt(branch, `${layout}/${name}@val`));

/** The fraction; undefined where the file does not say it, or as an offset from where Excel puts the part. */
function fractionOf(self: PartSelf, side: Side): number | undefined {
  const { value, mode } = places[side];
  const fraction = numberAt(self, value);
  const isEdge = readAt(self.branch, `${layout}/${mode}@val`) === "edge";
  if (side === "left" || side === "top") return isEdge ? fraction : undefined;
  const start = isEdge ? fractionOf(self, starts[side]) : 0;
  return fraction === undefined || start === undefined ? undefined : fraction - start;
}

const sizeOf = ({ of }: PartSelf, side: "width" | "height"): number =>
  placeOf(of.sheet.stored, of.anchor)[side];

const rounded = (points: number): number => Math.round(points * 100) / 100;

/** What the numbers are of: the plot area with the letters beside its axes (`outer`), or without them. */
export type LayoutTarget = "outer" | "inner";

/**
 * A side of a part in points, as its manual layout says it; null for a part that is not shown. Without a manual layout Excel alone
 * knows, which is `ApiNotFound`.
 */
export const layoutSide = (
  { name, isVisible }: MovablePart,
  side: Side,
  member: string = side,
  target: LayoutTarget = "outer",
): HostProperty<PartSelf> => {
  const laidOut = (what: string) => notImplemented(`${name}.${member} of a part ${what}`);
  const isOther = ({ branch }: PartSelf) =>
    elementAt(branch, layout) !== undefined &&
    (readAt(branch, `${layout}/layoutTarget@val`) ?? "outer") !== target;
  return {
    onlyByName: true,
    get: (self) => {
      if (!isVisible(self)) return null;
      const fraction = isOther(self) ? undefined : fractionOf(self, side);
      if (fraction === undefined) throw laidOut("that Excel lays out itself");
      return rounded(fraction * sizeOf(self, places[side].of));
    },
    set: (self, value: unknown) => {
      const size = sizeOf(self, places[side].of);
      const points = requireNumber(value, 0, size);
      if (!isVisible(self)) throw invalidOperation();
      if (isOther(self)) throw laidOut("whose other extent is laid out");
      const { value: element, mode } = places[side];
      change(self.of, () => {
        if (target === "inner") writeAt(self.branch, `${layout}/layoutTarget@val`, target);
        const isStart = side === "left" || side === "top";
        writeAt(self.branch, `${layout}/${mode}@val`, isStart ? "edge" : "factor");
        writeAt(self.branch, `${layout}/${element}@val`, String(points / size));
      });
    },
  };
};
