import { below } from "../../../package/xml/branch";
import { hostObject, type HostClass, type HostObject } from "../../wire/hostClass";
import { colorOf } from "../color";
import { chartFontClass } from "./chartFont";
import { chartBorderClass, chartLineFormatClass } from "./chartLine";
import type { PartSelf } from "./chartSelf";
import { setFill } from "./drawnFill";
import { flag } from "./members";

/** What fills and what surrounds a part of a chart stands in its shape properties (`<c:spPr>`). */

export const chartFillClass: HostClass<PartSelf> = {
  name: "ChartFill",
  properties: {},
  navigations: {},
  methods: {
    clear: (self) => {
      setFill(self, "spPr", undefined);
    },
    setSolidColor: (self, color: unknown) => {
      setFill(self, "spPr", colorOf(color));
    },
  },
};

const looks = {
  fill: (self: PartSelf) => hostObject(chartFillClass, self),
  border: (self: PartSelf) => hostObject(chartBorderClass, self),
  line: (self: PartSelf) => hostObject(chartLineFormatClass, self),
  font: (self: PartSelf) => hostObject(chartFontClass, self),
} as const;

/** A class of formats that leads to some of the looks of a part. */
const formatClass = (name: string, ...parts: readonly (keyof typeof looks)[]): HostClass<PartSelf> => ({
  name,
  properties: {},
  navigations: Object.fromEntries(
    parts.map((each) => [each, (self: PartSelf): HostObject => looks[each](self)]),
  ),
  methods: {},
});

export const chartFormats = {
  title: formatClass("ChartTitleFormat", "fill", "font", "border"),
  legend: formatClass("ChartLegendFormat", "fill", "font", "border"),
  axis: formatClass("ChartAxisFormat", "fill", "font", "line"),
  axisTitle: formatClass("ChartAxisTitleFormat", "fill", "font", "border"),
  gridlines: formatClass("ChartGridlinesFormat", "line"),
  series: formatClass("ChartSeriesFormat", "fill", "line"),
  point: formatClass("ChartPointFormat", "fill", "border"),
  plotArea: formatClass("ChartPlotAreaFormat", "fill", "border"),
  dataTable: formatClass("ChartDataTableFormat", "fill", "font", "border"),
  trendline: formatClass("ChartTrendlineFormat", "line"),
  errorBars: formatClass("ChartErrorBarsFormat", "line"),
} as const;

/** The format of a chart's whole area, which also says whether its corners are round. */
export const chartAreaFormatClass: HostClass<PartSelf> = {
  name: "ChartAreaFormat",
  properties: { roundedCorners: flag("roundedCorners@val", true) },
  navigations: { fill: looks.fill, border: looks.border, font: looks.font },
  methods: {},
};

export const formatOf =
  (kind: keyof typeof chartFormats) =>
  (self: PartSelf): HostObject =>
    hostObject(chartFormats[kind], { of: self.of, branch: below(self.branch, "") });
