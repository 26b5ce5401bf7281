import { answer, errorOf } from "../../objects/office";
import { expectation, expectations, type Expectation } from "../expectation";
import { readOf, siteChart } from "../siteChart";

/** The points, trendlines and error bars of a series. */
export const chartPoints: readonly Expectation[] = [
  expectation(
    "ChartPointsCollection.count",
    "Returns the number of chart points in the series.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      expect(await readOf(bench, series.points, "count")).toBe(3);
    },
  ),
  expectation(
    "ChartPointsCollection.getCount",
    "Returns the number of chart points in the series.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      const count = series.points.getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(3);
    },
  ),
  expectation(
    "ChartPointsCollection.getItemAt",
    "Retrieve a point based on its position within the series.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      expect(await readOf(bench, series.points.getItemAt(2), "value")).toBe(25);
    },
  ),
  expectation("ChartPoint.value", "Returns the value of a chart point.", async (bench) => {
    const { first: series } = siteChart(bench);
    expect(await readOf(bench, series.points.getItemAt(1), "value")).toBe(40);
  }),
  expectation(
    "ChartTrendlineCollection.add",
    "Adds a new trendline to trendline collection.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      const line = series.trendlines.add("Polynomial");
      expect(await readOf(bench, line, "type")).toBe("Polynomial");
    },
  ),
  expectation(
    "ChartTrendlineCollection.getCount",
    "Returns the number of trendlines in the collection.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      series.trendlines.add();
      const count = series.trendlines.getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(1);
    },
  ),
  expectation("ChartTrendlineCollection.getItem", "Gets a trendline object by index", async (bench) => {
    const { first: series } = siteChart(bench);
    series.trendlines.add();
    series.trendlines.add("Power");
    expect(await readOf(bench, series.trendlines.getItem(1), "type")).toBe("Power");
  }),
  expectation("ChartTrendline.delete", "Delete the trendline object.", async (bench) => {
    const { first: series } = siteChart(bench);
    series.trendlines.add();
    series.trendlines.getItem(0).delete();
    const count = series.trendlines.getCount();
    await bench.context.sync();
    expect(answer(count)).toBe(0);
  }),
  ...expectations(
    [
      [
        "ChartTrendline.polynomialOrder",
        "Only applicable to trendlines with the type `Polynomial`.",
        "Polynomial",
        3,
      ],
      [
        "ChartTrendline.movingAveragePeriod",
        "Only applicable to trendlines with the type `MovingAverage`.",
        "MovingAverage",
        4,
      ],
    ] as const,
    async (bench, [member, , type, value]) => {
      const property = member.replace("ChartTrendline.", "");
      const { first: series } = siteChart(bench);
      const line = series.trendlines.add(type);
      Reflect.set(line, property, value);
      expect(await readOf(bench, series.trendlines.getItem(0), property)).toBe(value);
      series.trendlines.getItem(0).type = "Linear";
      Reflect.set(series.trendlines.getItem(0), property, value);
      expect(await errorOf(bench.context.sync())).toBe(`InvalidArgument at ${member}`);
    },
  ),
  expectation(
    "ChartSeries.xErrorBars",
    "Represents the error bar object of a chart series.",
    async (bench) => {
      const { first: series } = siteChart(bench, "XYScatter");
      series.xErrorBars.visible = true;
      expect(await readOf(bench, series.xErrorBars, "visible")).toBe(true);
    },
  ),
  expectation(
    "ChartPoint.hasDataLabel",
    "Represents whether a data point has a data label.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      series.hasDataLabels = true;
      series.points.getItemAt(1).hasDataLabel = false;
      expect(await readOf(bench, series.points.getItemAt(0), "hasDataLabel")).toBe(true);
      expect(await readOf(bench, series.points.getItemAt(1), "hasDataLabel")).toBe(false);
    },
  ),
  expectation("Chart.dataLabels", "Represents the data labels on the chart.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.dataLabels.format.font.size = 15;
    for (const series of [chart.series.getItemAt(0), chart.series.getItemAt(1)]) {
      expect(await readOf(bench, series.dataLabels.format.font, "size")).toBe(15);
      expect(await readOf(bench, series, "hasDataLabels")).toBe(false);
    }
    chart.series.getItemAt(1).hasDataLabels = true;
    expect(await readOf(bench, chart.series.getItemAt(1).dataLabels, "showValue")).toBe(true);
  }),
];
