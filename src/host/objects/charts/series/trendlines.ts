import { branchAt } from "../../../../package/charts/chartTree";
import { chartOrder } from "../../../../package/charts/chartOrder";
import { addChild, nameOf, writeAt } from "../../../../package/xml/branch";
import { childrenOf, element, type XmlElement } from "../../../../package/xml/element";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireInteger, requireOneOf } from "../../argument";
import { orNotFound } from "../../excelErrors";
import { change } from "../chartSelf";
import type { SeriesSelf } from "./seriesSelf";
import { chartTrendlineClass, trendlineTypes, writeTrendlineType } from "./trendline";

const linesOf = ({ place }: SeriesSelf): XmlElement[] => childrenOf(place.series, "trendline");

const line = (series: SeriesSelf, base: XmlElement, index: number): HostObject =>
  hostObject(chartTrendlineClass, {
    of: series.of,
    series,
    index,
    branch: branchAt(series.of.chart.root, base),
  });

function add(series: SeriesSelf, type: unknown): HostObject {
  const wanted = requireOneOf(type, trendlineTypes, "Linear");
  const { root } = series.of.chart;
  const made = element(nameOf(root, "trendline"));
  change(series.of, () => {
    const branch = branchAt(root, made);
    writeTrendlineType({ branch }, wanted);
    writeAt(branch, "dispRSqr@val", "0");
    writeAt(branch, "dispEq@val", "0");
    addChild(series.place.series, made, chartOrder);
  });
  return line(series, made, linesOf(series).indexOf(made));
}

export const trendlineCollectionClass: HostClass<SeriesSelf> = {
  name: "ChartTrendlineCollection",
  properties: {},
  navigations: {},
  items: (series) => linesOf(series).map((base, index) => line(series, base, index)),
  methods: {
    add,
    getCount: (series) => linesOf(series).length,
    getItem: (series, index: unknown) => {
      const at = requireInteger(index, 0);
      return line(series, orNotFound(linesOf(series)[at]), at);
    },
  },
};
