import {
  axesOfGroup,
  branchAt,
  groupsOf,
  seriesOf,
  type SeriesInGroup,
} from "../../../../package/charts/chartTree";
import { readData, writeData } from "../../../../package/charts/seriesData";
import { dropAt, dropChild } from "../../../../package/xml/branch";
import { changeSeriesKind, moveToAxes } from "../../../model/charts/changeKind";
import { dropUnused } from "../../../model/charts/chartGroups";
import { chartKinds } from "../../../model/charts/chartKinds";
import { orderSeries } from "../../../model/charts/chartSeries";
import { kindOfSeries } from "../../../model/charts/kindOfSeries";
import { hostObject, type HostClass, type HostObject } from "../../../wire/hostClass";
import { requireBoolean, requireInteger, requireOneOf, requireText } from "../../argument";
import { invalidArgument, orNotFound } from "../../excelErrors";
import { shownAt } from "../chartReference";
import { change, drawnOf, type ChartSelf } from "../chartSelf";
import { shadow } from "../shadow";
import { requireChartKind } from "../chartTypes";
import { seriesDataLabels } from "../dataLabels";
import { hasLabels, seriesLabelsPart, showLabels } from "../labelParts";
import { formatOf } from "../formats";
import { flag, number } from "../members";
import { chartErrorBarsObject } from "./errorBars";
import { groupProperties } from "./groupProperties";
import { markerProperties } from "./markers";
import { chartPointsCollectionClass } from "./chartPoints";
import { seriesSources } from "./seriesSources";
import type { SeriesSelf } from "./seriesSelf";
import { trendlineCollectionClass } from "./trendlines";

const longestName = 255;

/** What Excel calls a series that nobody named. */
const madeName = ({ of, place }: SeriesSelf): string => {
  const all = seriesOf(of.chart.root);
  return `Series${all.findIndex(({ series }) => series === place.series) + 1}`;
};

/** "The name's length should not be greater than 255 characters." A formula makes it that of a cell. */
function setName({ of, place }: SeriesSelf, value: unknown): void {
  const name = requireText(value);
  if (name.length > longestName) throw invalidArgument();
  const cell = name.startsWith("=") ? shownAt(of, name) : undefined;
  change(of, () => {
    writeData(of.chart.root, place.series, "tx", {
      formula: cell?.formula,
      kind: "texts",
      points: [cell?.shown ?? name],
      formatCode: undefined,
    });
  });
}

function setChartType({ of, place }: SeriesSelf, value: unknown): void {
  const kind = requireChartKind(value);
  change(of, () => {
    changeSeriesKind(drawnOf(of), place, kind);
  });
}

const isSecondary = ({ of: { chart }, place }: SeriesSelf): boolean => {
  const [first] = groupsOf(chart.root);
  return first !== undefined && axesOfGroup(chart.root, first)[0] !== axesOfGroup(chart.root, place.group)[0];
};

function setAxisGroup(self: SeriesSelf, value: unknown): void {
  const group = requireOneOf(value, ["Primary", "Secondary"]);
  const name = kindOfSeries(self.place);
  if (name === undefined || chartKinds[name].axes === "none") throw invalidArgument();
  if (isSecondary(self) === (group === "Secondary")) return;
  change(self.of, () => {
    moveToAxes(self.of.chart.root, self.place, chartKinds[name], group === "Secondary");
  });
}

function setPlotOrder({ of, place }: SeriesSelf, value: unknown): void {
  const all = seriesOf(of.chart.root).map(({ series }) => series);
  const order = requireInteger(value, 0);
  if (order >= all.length) throw invalidArgument();
  const others = all.filter((series) => series !== place.series);
  change(of, () => {
    orderSeries(of.chart.root, [...others.slice(0, order), place.series, ...others.slice(order)]);
  });
}

function remove({ of, place }: SeriesSelf): void {
  change(of, () => {
    dropChild(place.group, place.series);
    dropUnused(of.chart.root);
  });
}

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
  methods: { delete: remove, ...seriesSources },
};

export const chartSeriesObject = (of: ChartSelf, { series }: SeriesInGroup): HostObject =>
  hostObject(chartSeriesClass, {
    of,
    branch: branchAt(of.chart.root, series),
    get place() {
      return orNotFound(seriesOf(of.chart.root).find((place) => place.series === series));
    },
  });
