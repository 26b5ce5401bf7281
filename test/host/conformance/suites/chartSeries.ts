import { answer, errorOf } from "../../objects/office";
import { expectation, expectations, type Expectation } from "../expectation";
import { readOf, siteChart } from "../siteChart";

export const chartSeries: readonly Expectation[] = [
  ...expectations(
    [
      ["ChartSeries.gapWidth", "Throws an invalid argument exception on invalid charts.", "gapWidth", 50],
      [
        "ChartSeries.doughnutHoleSize",
        "Throws an `InvalidArgument` error on invalid charts.",
        "doughnutHoleSize",
        50,
      ],
      ["ChartSeries.markerSize", "returns an InvalidArgument error", "markerSize", 73],
      [
        "ChartSeries.name",
        "The name's length should not be greater than 255 characters.",
        "name",
        "n".repeat(256),
      ],
    ] as const,
    async (bench, [member, , property, value]) => {
      const { first: series } = siteChart(bench, "Line");
      await bench.context.sync();
      Reflect.set(series, property, value);
      expect(await errorOf(bench.context.sync())).toBe(`InvalidArgument at ${member}`);
    },
  ),
  expectation("ChartSeriesCollection.add", "Add a new series to the collection.", async (bench) => {
    const { context, sheet } = bench;
    const { chart } = siteChart(bench);
    const added = chart.series.add("Third", 1);
    added.setValues(sheet.getRange("C2:C4"));
    const values = added.getDimensionValues("Values");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Reached", "Third", "Planned"]);
    expect(answer(values)).toEqual(["20", "30", "45"]);
  }),
  expectation(
    "ChartSeriesCollection.count",
    "Returns the number of series in the collection.",
    async (bench) => {
      const { chart } = siteChart(bench);
      expect(await readOf(bench, chart.series, "count")).toBe(2);
    },
  ),
  expectation(
    "ChartSeriesCollection.getCount",
    "Returns the number of series in the collection.",
    async (bench) => {
      const { chart } = siteChart(bench);
      const count = chart.series.getCount();
      await bench.context.sync();
      expect(answer(count)).toBe(2);
    },
  ),
  expectation(
    "ChartSeriesCollection.getItemAt",
    "Retrieves a series based on its position in the collection.",
    async (bench) => {
      const { chart } = siteChart(bench);
      expect(await readOf(bench, chart.series.getItemAt(1), "name")).toBe("Planned");
    },
  ),
  expectation("ChartSeries.delete", "Deletes the chart series.", async (bench) => {
    const { chart, first: series } = siteChart(bench);
    series.delete();
    expect(await readOf(bench, chart.series.getItemAt(0), "name")).toBe("Planned");
  }),
  expectation("ChartSeries.setValues", "Sets the values for a chart series.", async (bench) => {
    const { first: series } = siteChart(bench);
    series.setValues(bench.sheet.getRange("C2:C3"));
    const source = series.getDimensionDataSourceString("Values");
    await bench.context.sync();
    expect(answer(source)).toBe("Sheet1!$C$2:$C$3");
  }),
  expectation(
    "ChartSeries.setXAxisValues",
    "Sets the values of the x-axis for a chart series.",
    async (bench) => {
      const { first: series } = siteChart(bench, "XYScatter");
      series.setXAxisValues(bench.sheet.getRange("B2:B4"));
      const values = series.getDimensionValues("XValues");
      await bench.context.sync();
      expect(answer(values)).toEqual(["10", "40", "25"]);
    },
  ),
  expectation("ChartSeries.setBubbleSizes", "Only works for bubble charts.", async (bench) => {
    const { first: series } = siteChart(bench);
    await bench.context.sync();
    series.setBubbleSizes(bench.sheet.getRange("B2:B4"));
    expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at ChartSeries.setBubbleSizes");
  }),
  expectation(
    "ChartSeries.getDimensionDataSourceType",
    "Gets the data source type of the chart series.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      const type = series.getDimensionDataSourceType("Categories");
      await bench.context.sync();
      expect(answer(type)).toBe("LocalRange");
    },
  ),
  expectation(
    "ChartSeries.getDimensionDataSourceString",
    "The string representation could be information such as a cell address.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      const source = series.getDimensionDataSourceString("Categories");
      await bench.context.sync();
      expect(answer(source)).toBe("Sheet1!$A$2:$A$4");
    },
  ),
  expectation(
    "ChartSeries.getDimensionValues",
    "Gets the values from a single dimension of the chart series.",
    async (bench) => {
      const { first: series } = siteChart(bench);
      bench.sheet.getRange("B3").values = [[99]];
      const values = series.getDimensionValues("Values");
      await bench.context.sync();
      expect(answer(values)).toEqual(["10", "99", "25"]);
    },
  ),
];
