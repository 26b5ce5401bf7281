import { identityOf } from "../../../package/drawings/anchors";
import { activateChart } from "../../model/charts/activeChart";
import { changeKind } from "../../model/charts/changeKind";
import { kindOfChart } from "../../model/charts/kindOfSeries";
import { removeChart } from "../../model/charts/makeChart";
import { chartId, chartName } from "../../model/charts/sheetCharts";
import { hostObject, type HostClass, type HostObject, type HostProperty } from "../../wire/hostClass";
import { requireText } from "../argument";
import { EventNumber } from "../events/eventNumber";
import { asExcel, invalidArgument, orNotFound } from "../excelErrors";
import { listens } from "../listens";
import { worksheetObject } from "../worksheet";
import { chartAxesObject } from "./axis/chartAxes";
import { chartDataTable } from "./chartDataTable";
import { getImage } from "./chartImage";
import { chartLegendObject } from "./chartLegend";
import { placement, setPosition } from "./chartPlacement";
import { chartPlotAreaObject } from "./chartPlotArea";
import { change, drawnOf, rootOf, type ChartSelf, type PartSelf } from "./chartSelf";
import { plotBy, setData, setPlotBy } from "./chartSource";
import { chartTitleObject } from "./chartTitle";
import { requireChartKind } from "./chartTypes";
import { chartDataLabels } from "./dataLabels";
import { chartAreaFormatClass } from "./formats";
import { choice, flag, number } from "./members";
import { chartSeriesCollectionObject } from "./series/chartSeriesCollection";

const whole = (of: ChartSelf): PartSelf => ({ of, branch: rootOf(of) });

/** A property that stands somewhere in the chart's XML. */
const inChart = (property: HostProperty<PartSelf>): HostProperty<ChartSelf> => ({
  get: (self) => property.get(whole(self)),
  set: (self, value: unknown) => {
    property.set?.(whole(self), value as never);
  },
});

function rename(self: ChartSelf, value: unknown): void {
  const name = requireText(value);
  const identity = identityOf(self.anchor);
  if (name === "" || identity === undefined) throw invalidArgument();
  change(self, () => {
    identity.attributes["name"] = name;
  });
}

export const chartClass: HostClass<ChartSelf> = {
  name: "Chart",
  identity: "id",
  properties: {
    id: { get: chartId },
    name: { get: chartName, set: rename },
    left: placement("left"),
    top: placement("top"),
    width: placement("width"),
    height: placement("height"),
    chartType: {
      get: ({ chart }) => kindOfChart(chart.root) ?? "Invalid",
      set: (self, value: unknown) => {
        const kind = requireChartKind(value);
        change(self, () => {
          changeKind(drawnOf(self), kind);
        });
      },
    },
    plotBy: { get: plotBy, set: setPlotBy },
    style: inChart(number("style@val", { least: 1, most: 48, otherwise: 2, whole: true })),
    displayBlanksAs: inChart(
      choice("chart/dispBlanksAs@val", { NotPlotted: "gap", Zero: "zero", Interplotted: "span" }, "Zero"),
    ),
    plotVisibleOnly: inChart(flag("chart/plotVisOnly@val", true)),
    showDataLabelsOverMaximum: inChart(flag("chart/showDLblsOverMax@val", true)),
  },
  navigations: {
    worksheet: worksheetObject,
    title: chartTitleObject,
    legend: chartLegendObject,
    axes: chartAxesObject,
    series: chartSeriesCollectionObject,
    dataLabels: chartDataLabels,
    plotArea: chartPlotAreaObject,
    format: (self) => hostObject(chartAreaFormatClass, whole(self)),
  },
  ...listens<ChartSelf>(
    (self) => ({ events: self.context.events, target: chartId(self) }),
    {
      onActivated: ["ActivatedEvent", EventNumber.chartActivated],
      onDeactivated: ["DeactivatedEvent", EventNumber.chartDeactivated],
    },
    {
      activate: (self) => {
        activateChart(self.context.model, self.sheet, chartId(self));
      },
      delete: (self) => {
        asExcel(() => {
          removeChart(self.context.model, self, "addin");
        });
      },
      getImage,
      setData,
      setPosition,
      getDataTable: (self) => chartDataTable(self) ?? refuse(),
      getDataTableOrNullObject: chartDataTable,
    },
  ),
};

/** "If the chart doesn't allow a data table, it will throw an exception." */
function refuse(): never {
  throw invalidArgument();
}

export function chartObject(self: ChartSelf): HostObject {
  return hostObject(chartClass, self);
}

/** The chart of an id; throws ItemNotFound for none. */
export const existingChart = (self: ChartSelf | undefined): HostObject => chartObject(orNotFound(self));
