import { below, dropAt, elementAt, writeAt } from "../../../../package/xml/branch";
import { partsOfGroup } from "../../../model/charts/chartSeries";
import { liveData } from "../../../model/charts/liveData";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireBoolean, requireInteger } from "../../argument";
import { itemNotFound } from "../../excelErrors";
import { change, type PartSelf } from "../chartSelf";
import { labelProperties, onLabels } from "../dataLabels";
import { labelFormat } from "../labelFormats";
import { hasLabels, pointLabelPart, seriesLabelsPart, showLabels } from "../labelParts";
import { elementTextOfLabel } from "../labelText";
import { formatOf } from "../formats";
import { markerProperties } from "./markers";
import type { SeriesSelf } from "./seriesSelf";

/** Behind a ChartPoint; its branch is what the series says of this point alone (`<c:dPt>`). */
interface PointSelf extends PartSelf {
  readonly series: SeriesSelf;
  readonly index: number;
}

const values = ({ of, place }: SeriesSelf) =>
  liveData(of.context.model, of.chart.root, place.series, partsOfGroup(place.group).values)?.points ?? [];

/** What is said of the label of this point alone. */
const labelPart = ({ of, series, index }: PointSelf): PartSelf => pointLabelPart(of, series.place, index);

/** A point has a label by itself, or because its series has labels. */
const hasLabel = (self: PointSelf): boolean =>
  elementAt(labelPart(self).branch)
    ? hasLabels(labelPart(self))
    : hasLabels(seriesLabelsPart(self.of, self.series.place));

function setHasLabel(self: PointSelf, value: unknown): void {
  const label = labelPart(self);
  if (requireBoolean(value)) {
    showLabels(label);
    return;
  }
  change(self.of, () => {
    dropAt(label.branch, "");
    if (hasLabels(seriesLabelsPart(self.of, self.series.place))) writeAt(label.branch, "delete@val", "1");
  });
}

export const chartDataLabelClass: HostClass<PartSelf> = {
  name: "ChartDataLabel",
  properties: {
    text: elementTextOfLabel,
    ...Object.fromEntries(
      Object.entries(labelProperties).map(([name, property]) => [name, onLabels(property)]),
    ),
  },
  navigations: { format: (part) => labelFormat([part]) },
  methods: {},
};

export const chartPointClass: HostClass<PointSelf> = {
  name: "ChartPoint",
  properties: {
    value: { get: ({ series, index }) => values(series)[index] ?? null },
    hasDataLabel: { get: hasLabel, set: setHasLabel },
    ...markerProperties,
  },
  navigations: {
    format: formatOf("point"),
    dataLabel: (self) => hostObject(chartDataLabelClass, labelPart(self)),
  },
  methods: {},
};

const point = (series: SeriesSelf, index: number): HostObject =>
  hostObject(chartPointClass, {
    of: series.of,
    series,
    index,
    branch: below(series.branch, `dPt#${index}`),
  });

const countOf = (series: SeriesSelf): number => values(series).length;

export const chartPointsCollectionClass: HostClass<SeriesSelf> = {
  name: "ChartPointsCollection",
  properties: { count: { get: countOf } },
  navigations: {},
  items: (series) => values(series).map((_, index) => point(series, index)),
  methods: {
    getCount: countOf,
    getItemAt: (series, index: unknown) => {
      const at = requireInteger(index, 0);
      if (at >= countOf(series)) throw itemNotFound();
      return point(series, at);
    },
  },
};
