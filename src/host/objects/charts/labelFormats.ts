import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { invalidArgument } from "../excelErrors";
import { chartFontClass } from "./chartFont";
import type { PartSelf } from "./chartSelf";
import { chartFillClass } from "./formats";
import { chartBorderClass } from "./chartLine";
import { completeLabels } from "./labelParts";

/** A property of several parts of a chart: that of the first is read, all are set. */
export const ofAll = (property: HostProperty<PartSelf>): HostProperty<readonly PartSelf[]> => ({
  get: ([first]) => {
    if (first === undefined) throw invalidArgument();
    return property.get(first);
  },
  set: (parts, value: unknown) => {
    for (const each of parts) property.set?.(each, value as never);
  },
});

/** A look of labels, of all at once. To give labels a look does not show them. */
const lookOfAll = (look: HostClass<PartSelf>): HostClass<readonly PartSelf[]> => ({
  name: look.name,
  properties: Object.fromEntries(
    Object.entries(look.properties).map(([name, property]) => [
      name,
      ofAll({
        get: property.get,
        set: (part, value: unknown) => {
          completeLabels(part);
          property.set?.(part, value as never);
        },
      }),
    ]),
  ),
  navigations: {},
  methods: Object.fromEntries(
    Object.entries(look.methods).map(([name, method]) => [
      name,
      (parts: readonly PartSelf[], ...parameters: readonly never[]) => {
        for (const part of parts) {
          completeLabels(part);
          method(part, ...parameters);
        }
      },
    ]),
  ),
});

const looks = {
  fill: lookOfAll(chartFillClass),
  font: lookOfAll(chartFontClass),
  border: lookOfAll(chartBorderClass),
};

export const chartDataLabelFormatClass: HostClass<readonly PartSelf[]> = {
  name: "ChartDataLabelFormat",
  properties: {},
  navigations: {
    fill: (parts) => hostObject(looks.fill, parts),
    font: (parts) => hostObject(looks.font, parts),
    border: (parts) => hostObject(looks.border, parts),
  },
  methods: {},
};

export const labelFormat = (parts: readonly PartSelf[]): HostObject =>
  hostObject(chartDataLabelFormatClass, parts);
