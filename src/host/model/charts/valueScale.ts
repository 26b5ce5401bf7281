import { axesOfGroup, groupsOf, valueIn } from "../../../package/charts/chartTree";
import type { DataPart } from "../../../package/charts/seriesData";
import { childOf, childrenOf, numberOf, type XmlElement } from "../../../package/xml/element";
import type { WorkbookModel } from "../workbookModel";
import { axisScale, type AxisScale } from "./axisScale";
import { partsOfGroup } from "./chartSeries";
import { liveData } from "./liveData";

const isNumber = (point: unknown): point is number => typeof point === "number";

/** The numbers that a group draws along an axis: each by itself, or those of one category on top of each other. */
function drawnValues(model: WorkbookModel, root: XmlElement, group: XmlElement, isFirst: boolean): number[] {
  const parts = partsOfGroup(group);
  const pointsOf = (part: DataPart) =>
    childrenOf(group, "ser").map((series) => liveData(model, root, series, part)?.points ?? []);
  const lines = pointsOf(isFirst ? parts.categories : parts.values);
  /** Without numbers to go by, points are counted. */
  if (isFirst && !lines.flat().some(isNumber))
    return pointsOf(parts.values).flatMap((line) => line.map((_, index) => index + 1));
  const grouping = valueIn(group, "grouping");
  if (grouping !== "stacked" && grouping !== "percentStacked") return lines.flat().filter(isNumber);
  const length = Math.max(0, ...lines.map((line) => line.length));
  const sums = (sign: 1 | -1) =>
    Array.from({ length }, (_, index) =>
      lines
        .map((line) => line[index])
        .filter(isNumber)
        .filter((value) => value * sign > 0)
        .reduce((sum, value) => sum + value, 0),
    );
  if (grouping === "percentStacked") return [0, 1 / 1.05];
  return [...sums(1), ...sums(-1)];
}

/** The scale on which this host draws a value axis: what the chart says, and for the rest what follows from the values. */
export function valueScale(model: WorkbookModel, root: XmlElement, axis: XmlElement): AxisScale {
  const values = groupsOf(root).flatMap((group) => {
    const place = axesOfGroup(root, group).indexOf(axis);
    return place < 0 ? [] : drawnValues(model, root, group, place === 0);
  });
  const scaling = childOf(axis, "scaling");
  const fixed = {
    minimum: numberOf(valueIn(scaling, "min")),
    maximum: numberOf(valueIn(scaling, "max")),
    majorUnit: numberOf(valueIn(axis, "majorUnit")),
  };
  const given = Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== undefined));
  return axisScale(values, given);
}
