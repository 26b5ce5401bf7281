import { branchAt, seriesOf, type SeriesInGroup } from "../../../../package/charts/chartTree";
import { readData } from "../../../../package/charts/seriesData";
import { dropAt } from "../../../../package/xml/branch";
import { kindOfSeries } from "../../../model/charts/kindOfSeries";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireBoolean } from "../../argument";
import { orNotFound } from "../../excelErrors";
import { change, type ChartSelf } from "../chartSelf";
import { seriesDataLabels } from "../dataLabels";
import { formatOf } from "../formats";
import { hasLabels, seriesLabelsPart, showLabels } from "../labelParts";
import { flag, number } from "../members";
import { shadow } from "../shadow";
import { chartPointsCollectionClass } from "./chartPoints";
import {
  isSecondary,
  madeName,
  removeSeries,
  setAxisGroup,
  setChartType,
  setName,
  setPlotOrder,
} from "./changeSeries";
import { chartErrorBarsObject } from "./errorBars";
import { groupProperties } from "./groupProperties";
import { markerProperties } from "./markers";
import { seriesSources } from "./seriesSources";
import type { SeriesSelf } from "./seriesSelf";
import { trendlineCollectionClass } from "./trendlines";

export const chartSeriesClass: HostClass<SeriesSelf> = {
  name: "ChartSeries",
  properties: {
    name: {
      get: (self) => readData(self.place.series, "tx")?.points[0] ?? madeName(self),
      set: setName,
    },
    chartType: { get: ({ place }) => kindOfSeries(place) ?? "Invalid", set: setChartType },
    axisGroup: { get: (self) => (isSecondary(self) ? "Secondary" : "Primary"), set: setAxisGroup },
    plotOrder: {
      get: ({ of, place }) => seriesOf(of.chart.root).findIndex(({ series }) => series === place.series),
      set: setPlotOrder,
    },
    hasDataLabels: {
      get: ({ of, place }) => hasLabels(seriesLabelsPart(of, place)),
      set: ({ of, place }, value: unknown) => {
        const labels = seriesLabelsPart(of, place);
        if (requireBoolean(value)) {
          showLabels(labels);
          return;
        }
        change(of, () => {
          dropAt(labels.branch, "");
        });
      },
    },
    invertIfNegative: flag("invertIfNegative@val", false),
    smooth: flag("smooth@val", false),
    explosion: number("explosion@val", { least: 0, most: 400, otherwise: 0, whole: true }),
    showLeaderLines: flag("dLbls/showLeaderLines@val", false),
    showShadow: shadow,
    ...markerProperties,
    ...groupProperties,
  },
  navigations: {
    format: formatOf("series"),
    dataLabels: ({ of, place }) => seriesDataLabels(of, place),
    points: (self) => hostObject(chartPointsCollectionClass, self),
    trendlines: (self) => hostObject(trendlineCollectionClass, self),
    xErrorBars: (self) => chartErrorBarsObject(self, "x"),
    yErrorBars: (self) => chartErrorBarsObject(self, "y"),
  },
  methods: { delete: removeSeries, ...seriesSources },
};

export const chartSeriesObject = (of: ChartSelf, { series }: SeriesInGroup): HostObject =>
  hostObject(chartSeriesClass, {
    of,
    branch: branchAt(of.chart.root, series),
    get place() {
      return orNotFound(seriesOf(of.chart.root).find((place) => place.series === series));
    },
  });
