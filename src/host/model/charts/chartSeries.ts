import { branchAt, seriesOf, valueIn } from "../../../package/charts/chartTree";
import { chartOrder } from "../../../package/charts/chartOrder";
import { readData, writeData, type SeriesData } from "../../../package/charts/seriesData";
import { dressPoints, dressSeries, seriesColor } from "../../../package/charts/seriesShape";
import { addChild, nameOf, putChild, writeAt } from "../../../package/xml/branch";
import { childrenOf, element, localName, numberOf, type XmlElement } from "../../../package/xml/element";
import type { ThemeColors } from "../../../package/styles/colors";
import type { ChartKind } from "./chartKind";

/** A chart, and the colours that it is drawn in. */
export interface Drawn {
  readonly root: XmlElement;
  readonly theme: ThemeColors;
}

/** What a series is made of. */
export interface NewSeries {
  readonly name: SeriesData | undefined;
  readonly categories: SeriesData | undefined;
  readonly values: SeriesData | undefined;
  /** Of the bubbles; other kinds have none. */
  readonly sizes?: SeriesData | undefined;
}

const nextNumber = (root: XmlElement, name: string): number =>
  Math.max(-1, ...seriesOf(root).map(({ series }) => numberOf(valueIn(series, name)) ?? -1)) + 1;

/** Adds a series at the end of a group, drawn as its kind draws them. */
export function addSeries(
  { root, theme }: Drawn,
  group: XmlElement,
  kind: ChartKind,
  data: NewSeries,
): XmlElement {
  const series = element(nameOf(root, "ser"));
  const index = nextNumber(root, "idx");
  const branch = branchAt(root, series);
  writeAt(branch, "idx@val", String(index));
  writeAt(branch, "order@val", String(nextNumber(root, "order")));
  const parts = partsOfKind(kind);
  if (data.name) writeData(root, series, "tx", data.name);
  if (data.categories) writeData(root, series, parts.categories, data.categories);
  if (data.values) writeData(root, series, parts.values, data.values);
  if (data.sizes) writeData(root, series, "bubbleSize", data.sizes);
  suitSeries({ root, theme }, series, kind);
  addChild(group, series, chartOrder);
  return series;
}

/** Where a kind's series keep their categories (or x) and their values (or y). */
export const partsOfKind = ({ axes }: Pick<ChartKind, "axes">) =>
  axes === "numbers"
    ? ({ categories: "xVal", values: "yVal" } as const)
    : ({ categories: "cat", values: "val" } as const);

/** The same for series that stand in a group already. */
export const partsOfGroup = (group: XmlElement) =>
  partsOfKind({ axes: /^(?:scatter|bubble)Chart$/.test(localName(group.name)) ? "numbers" : "categories" });

const common = ["idx", "order", "tx", "dLbls", "extLst"];
const alongAxes = [...common, "trendline", "errBars"];

/** What a series of a group may hold beside its data and shape, which are made to suit. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  barChart: [...alongAxes, "invertIfNegative"],
  lineChart: alongAxes,
  areaChart: alongAxes,
  scatterChart: alongAxes,
  bubbleChart: [...alongAxes, "invertIfNegative", "bubbleSize"],
  pieChart: common,
  doughnutChart: common,
  ofPieChart: common,
  radarChart: common,
};

/** Makes a series, whatever it was drawn as before, one of the kind: its colour, name and data stay. */
export function suitSeries({ root, theme }: Drawn, series: XmlElement, kind: ChartKind): void {
  const before = {
    categories: readData(series, "cat") ?? readData(series, "xVal"),
    values: readData(series, "val") ?? readData(series, "yVal"),
    color: seriesColor(root, series, numberOf(valueIn(series, "idx")) ?? 0, theme),
  };
  const kept = childrenOf(series).filter(({ name }) => allowed[kind.group]?.includes(localName(name)));
  series.children.splice(0, Infinity, ...kept);
  const parts = partsOfKind(kind);
  if (before.categories) writeData(root, series, parts.categories, before.categories);
  if (before.values) writeData(root, series, parts.values, { ...before.values, kind: "numbers" });
  dress(root, series, kind, before.color);
  if (kind.axes === "none") dressPoints(root, series, before.values?.points.length ?? 0, theme);
}

function dress(root: XmlElement, series: XmlElement, kind: ChartKind, color: XmlElement): void {
  const { markers, lines, smooth, exploded } = kind.series;
  const branch = branchAt(root, series);
  const hasMarkers = ["lineChart", "scatterChart", "radarChart"].includes(kind.group);
  if (kind.axes !== "none")
    dressSeries(root, series, color, { drawn: kind.drawn, lines, markers, hasMarkers });
  if (kind.group === "barChart") writeAt(branch, "invertIfNegative@val", "0");
  if (kind.group === "lineChart" || kind.group === "scatterChart")
    writeAt(branch, "smooth@val", smooth ? "1" : "0");
  if (exploded) writeAt(branch, "explosion@val", "25");
  forgetLabelPlaces(series);
}

/** Where labels stand depends on the kind: a place that the new one does not know makes Excel repair the file. */
function forgetLabelPlaces(series: XmlElement): void {
  for (const labels of childrenOf(series, "dLbls")) {
    for (const holder of [labels, ...childrenOf(labels, "dLbl")]) {
      const others = holder.children.filter(
        (child) => typeof child === "string" || localName(child.name) !== "dLblPos",
      );
      holder.children.splice(0, Infinity, ...others);
    }
  }
}

/** Puts the series into this order, which is how they are plotted. */
export function orderSeries(root: XmlElement, series: readonly XmlElement[]): void {
  series.forEach((each, order) => {
    putChild(each, element(nameOf(root, "order"), { val: order }), chartOrder);
  });
}
