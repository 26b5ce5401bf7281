import { answer, errorOf } from "../../objects/office";
import { expectation, expectations, type Bench, type Expectation } from "../expectation";
import { readOf, settables, siteChart, type Settable } from "../siteChart";

const chartOf = ({ chart }: ReturnType<typeof siteChart>) => chart;

const properties: readonly Settable[] = [
  ["Chart.name", "Specifies the name of a chart object.", chartOf, "Sites", "Reach of sites"],
  ["Chart.chartType", "Specifies the type of the chart.", chartOf, "ColumnClustered", "LineMarkers"],
  [
    "Chart.displayBlanksAs",
    "Specifies the way that blank cells are plotted on a chart.",
    chartOf,
    "NotPlotted",
    "Interplotted",
  ],
  [
    "Chart.plotVisibleOnly",
    "True if only visible cells are plotted. False if both visible and hidden cells are plotted.",
    chartOf,
    true,
    false,
  ],
  [
    "Chart.plotBy",
    "Specifies the way columns or rows are used as data series on the chart.",
    chartOf,
    "Columns",
    "Rows",
  ],
  ["Chart.style", "Specifies the chart style for the chart.", chartOf, 2, 26],
  [
    "Chart.showDataLabelsOverMaximum",
    "Specifies whether to show the data labels when the value is greater than the maximum value on the value axis.",
    chartOf,
    true,
    false,
  ],
  ["Chart.height", "Specifies the height, in points, of the chart object.", chartOf, 216, 300],
  ["Chart.width", "Specifies the width, in points, of the chart object.", chartOf, 360, 480],
  [
    "Chart.left",
    "The distance, in points, from the left side of the chart to the worksheet origin.",
    chartOf,
    192,
    12,
  ],
  [
    "Chart.top",
    "Specifies the distance, in points, from the top edge of the object to the top of row 1",
    chartOf,
    0,
    30,
  ],
  [
    "ChartAreaFormat.roundedCorners",
    "Specifies if the chart area of the chart has rounded corners.",
    ({ chart }) => chart.format,
    false,
    true,
  ],
];

/** The names of the series, and the values of the first. */
async function drawn({ context }: Bench, chart: Excel.Chart) {
  const values = chart.series.getItemAt(0).getDimensionValues("Values");
  const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
  chart.series.load("items/name");
  await context.sync();
  return {
    names: chart.series.items.map(({ name }) => name),
    values: answer(values),
    categories: answer(categories),
  };
}

export const charts: readonly Expectation[] = [
  ...settables(properties),
  expectation("ChartCollection.add", "Creates a new chart.", async (bench) => {
    const { chart } = siteChart(bench);
    expect(await drawn(bench, chart)).toEqual({
      names: ["Reached", "Planned"],
      values: ["10", "40", "25"],
      categories: ["Camp", "School", "Clinic"],
    });
  }),
  expectation(
    "ChartCollection.add",
    "Specifies the way columns or rows are used as data series on the chart.",
    async (bench) => {
      siteChart(bench);
      const chart = bench.sheet.charts.add("Line", bench.sheet.getRange("A1:C4"), "Rows");
      expect(await drawn(bench, chart)).toEqual({
        names: ["Camp", "School", "Clinic"],
        values: ["10", "20"],
        categories: ["Reached", "Planned"],
      });
    },
  ),
  ...expectations(
    [
      ["ChartCollection.add", "Represents the type of a chart.", "Waterfall", "ApiNotFound"],
      ["ChartCollection.add", "Represents the type of a chart.", "Nothing", "InvalidArgument"],
    ] as const,
    async ({ context, sheet }, [, , type, code]) => {
      sheet.charts.add(type as "Waterfall", sheet.getRange("A1:B2"));
      expect(await errorOf(context.sync())).toBe(`${code} at ChartCollection.add`);
    },
  ),
  expectation("ChartCollection.count", "Returns the number of charts in the worksheet.", async (bench) => {
    siteChart(bench);
    expect(await readOf(bench, bench.sheet.charts, "count")).toBe(1);
  }),
  expectation("ChartCollection.getCount", "Returns the number of charts in the worksheet.", async (bench) => {
    siteChart(bench);
    const count = bench.sheet.charts.getCount();
    await bench.context.sync();
    expect(answer(count)).toBe(1);
  }),
  expectation("ChartCollection.getItem", "Gets a chart using its name.", async (bench) => {
    siteChart(bench);
    expect(await readOf(bench, bench.sheet.charts.getItem("Sites"), "name")).toBe("Sites");
    bench.sheet.charts.getItem("Nothing");
    expect(await errorOf(bench.context.sync())).toBe("ItemNotFound at ChartCollection.getItem");
  }),
  expectation(
    "ChartCollection.getItemAt",
    "Gets a chart based on its position in the collection.",
    async (bench) => {
      siteChart(bench);
      expect(await readOf(bench, bench.sheet.charts.getItemAt(0), "name")).toBe("Sites");
    },
  ),
  expectation(
    "ChartCollection.getItemOrNullObject",
    "If the chart doesn't exist, then this method returns an object with its `isNullObject` property set to `true`.",
    async ({ context, sheet }) => {
      const chart = sheet.charts.getItemOrNullObject("Nothing");
      await context.sync();
      expect(chart.isNullObject).toBe(true);
    },
  ),
  expectation(
    "Worksheet.charts",
    "Returns a collection of charts that are part of the worksheet.",
    async (bench) => {
      siteChart(bench);
      bench.sheet.charts.load("items/name");
      await bench.context.sync();
      expect(bench.sheet.charts.items.map(({ name }) => name)).toEqual(["Sites"]);
    },
  ),
  expectation("Chart.id", "The unique ID of chart.", async (bench) => {
    const { chart } = siteChart(bench);
    const id = await readOf(bench, chart, "id");
    chart.name = "Other";
    expect(await readOf(bench, bench.sheet.charts.getItem(String(id)), "name")).toBe("Other");
  }),
  expectation("Chart.worksheet", "The worksheet containing the current chart.", async (bench) => {
    const { chart } = siteChart(bench);
    expect(await readOf(bench, chart.worksheet, "name")).toBe("Sheet1");
  }),
  expectation("Chart.delete", "Deletes the chart object.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.delete();
    expect(await readOf(bench, bench.sheet.charts, "count")).toBe(0);
  }),
  expectation("Chart.setData", "Resets the source data for the chart.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.setData(bench.sheet.getRange("A2:B3"), "Columns");
    expect(await drawn(bench, chart)).toEqual({
      names: ["Series1"],
      values: ["10", "40"],
      categories: ["Camp", "School"],
    });
  }),
  expectation(
    "Chart.setPosition",
    "Positions the chart relative to cells on the worksheet.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.setPosition("B2", "D5");
      chart.load("left,top,width,height");
      await bench.context.sync();
      const { left, top, width, height } = chart;
      expect({ left, top, width, height }).toEqual({ left: 48, top: 15, width: 144, height: 60 });
    },
  ),
  expectation("Chart.activate", "Activates the chart in the Excel UI.", async (bench) => {
    const { context, workbook, sheet } = bench;
    const { chart } = siteChart(bench);
    chart.activate();
    expect(await readOf(bench, workbook.getActiveChartOrNullObject(), "name")).toBe("Sites");
    sheet.getRange("A1").select();
    const none = workbook.getActiveChartOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }),
  expectation(
    "Workbook.getActiveChart",
    "If there is no active chart, an `ItemNotFound` exception is thrown.",
    async (bench) => {
      siteChart(bench);
      await bench.context.sync();
      bench.workbook.getActiveChart();
      expect(await errorOf(bench.context.sync())).toBe("ItemNotFound at Workbook.getActiveChart");
    },
  ),
  expectation(
    "Workbook.getActiveChartOrNullObject",
    "Gets the currently active chart in the workbook.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.activate();
      expect(await readOf(bench, bench.workbook.getActiveChartOrNullObject(), "name")).toBe("Sites");
    },
  ),
  expectation(
    "Chart.getDataTable",
    "If the chart doesn't allow a data table, it will throw an exception.",
    async (bench) => {
      const { chart } = siteChart(bench, "Pie");
      await bench.context.sync();
      chart.getDataTable();
      expect(await errorOf(bench.context.sync())).toBe("InvalidArgument at Chart.getDataTable");
    },
  ),
  expectation(
    "Chart.getDataTableOrNullObject",
    "If the chart doesn't allow a data table, then this method returns an object with its `isNullObject` property set to `true`.",
    async (bench) => {
      const { context } = bench;
      const { chart } = siteChart(bench, "Pie");
      const table = chart.getDataTableOrNullObject();
      await context.sync();
      expect(table.isNullObject).toBe(true);
    },
  ),
];
