import { answer, errorOf } from "../../objects/office";
import { expectation, expectations, type Expectation } from "../expectation";
import { readOf, siteChart } from "../siteChart";

export const chartAxes: readonly Expectation[] = [
  expectation(
    "ChartAxis.maximum",
    "Can be set to a numeric value or an empty string (for automatic axis values).",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.maximum = 60;
      chart.axes.valueAxis.maximum = "";
      expect(await readOf(bench, chart.axes.valueAxis, "maximum")).toBe(50);
    },
  ),
  ...expectations(
    [
      ["ChartAxis.type", "Specifies the axis type.", "type", "Value"],
      ["ChartAxis.axisGroup", "Specifies the group for the specified axis.", "axisGroup", "Primary"],
    ] as const,
    async (bench, [, , property, expected]) => {
      const { chart } = siteChart(bench);
      expect(await readOf(bench, chart.axes.valueAxis, property)).toBe(expected);
    },
  ),
  expectation(
    "ChartAxis.setCustomDisplayUnit",
    "Sets the axis display unit to a custom value.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.setCustomDisplayUnit(500);
      expect(await readOf(bench, chart.axes.valueAxis, "displayUnit")).toBe("Custom");
    },
  ),
  expectation(
    "ChartAxis.customDisplayUnit",
    "Specifies the custom axis display unit value.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.setCustomDisplayUnit(500);
      expect(await readOf(bench, chart.axes.valueAxis, "customDisplayUnit")).toBe(500);
    },
  ),
  expectation(
    "ChartAxis.showDisplayUnitLabel",
    "Specifies if the axis display unit label is visible.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.displayUnit = "Thousands";
      chart.axes.valueAxis.showDisplayUnitLabel = true;
      expect(await readOf(bench, chart.axes.valueAxis, "showDisplayUnitLabel")).toBe(true);
    },
  ),
  expectation(
    "ChartAxis.setPositionAt",
    "Sets the specified axis position where the other axis crosses.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.setPositionAt(10);
      expect(await readOf(bench, chart.axes.valueAxis, "position")).toBe("Custom");
    },
  ),
  expectation(
    "ChartAxis.positionAt",
    "Specifies the axis position where the other axis crosses.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.setPositionAt(10);
      expect(await readOf(bench, chart.axes.valueAxis, "positionAt")).toBe(10);
    },
  ),
  expectation(
    "ChartAxis.setCategoryNames",
    "Sets all the category names for the specified axis.",
    async (bench) => {
      const { context, sheet } = bench;
      const { chart, first } = siteChart(bench);
      sheet.getRange("E1:E3").values = [["a"], ["b"], ["c"]];
      chart.axes.categoryAxis.setCategoryNames(sheet.getRange("E1:E3"));
      const names = first.getDimensionValues("Categories");
      await context.sync();
      expect(answer(names)).toEqual(["a", "b", "c"]);
    },
  ),
  expectation(
    "ChartAxisTitle.setFormula",
    "A string value that represents the formula of chart axis title using A1-style notation.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.axes.valueAxis.title.setFormula("=Sheet1!$C$1");
      expect(await readOf(bench, chart.axes.valueAxis.title, "text")).toBe("Planned");
    },
  ),
  expectation("ChartAxis.minorGridlines", "the minor gridlines for the specified axis", async (bench) => {
    const { chart } = siteChart(bench);
    expect(await readOf(bench, chart.axes.valueAxis.minorGridlines, "visible")).toBe(false);
  }),
  expectation(
    "ChartAxes.getItem",
    "Returns the specific axis identified by type and group.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.series.getItemAt(1).axisGroup = "Secondary";
      const axis = chart.axes.getItem("Value", "Secondary");
      expect(await readOf(bench, axis, "axisGroup")).toBe("Secondary");
    },
  ),
  expectation("ChartAxes.seriesAxis", "Represents the series axis of a 3-D chart.", async (bench) => {
    const { chart } = siteChart(bench);
    await bench.context.sync();
    chart.axes.seriesAxis.load("visible");
    expect(await errorOf(bench.context.sync())).toBe("ItemNotFound at ChartAxes.seriesAxis");
  }),
  expectation("ChartAxes.categoryAxis", "Represents the category axis in a chart.", async (bench) => {
    const { chart } = siteChart(bench, "XYScatter");
    expect(await readOf(bench, chart.axes.categoryAxis, "type")).toBe("Category");
  }),
  expectation("Chart.axes", "Represents chart axes.", async (bench) => {
    const { chart } = siteChart(bench, "Pie");
    await bench.context.sync();
    chart.axes.valueAxis.load("visible");
    expect(await errorOf(bench.context.sync())).toBe("ItemNotFound at ChartAxes.valueAxis");
  }),
];
