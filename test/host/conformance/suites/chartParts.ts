import { answer } from "../../objects/office";
import { expectation, type Expectation } from "../expectation";
import { readOf, settables, siteChart, type Settable } from "../siteChart";

type Found = ReturnType<typeof siteChart>;
const title = ({ chart }: Found) => chart.title;
const legend = ({ chart }: Found) => chart.legend;
const table = ({ chart }: Found) => chart.getDataTable();
const labels = ({ first }: Found) => first.dataLabels;
const label = ({ first }: Found) => first.points.getItemAt(1).dataLabel;

const angle =
  "The value should either be an integer from -90 to 90 or the integer 180 for vertically-oriented text.";

const ofLabels = (name: "ChartDataLabels" | "ChartDataLabel", part: Settable[2]): readonly Settable[] => [
  [
    `${name}.position`,
    "Value that represents the position of the data label.",
    part,
    "OutsideEnd",
    "InsideBase",
  ],
  [`${name}.separator`, "String representing the separator used for the data label", part, ", ", "; "],
  [`${name}.showBubbleSize`, "Specifies if the data label bubble size is visible.", part, false, true],
  [`${name}.showCategoryName`, "Specifies if the data label category name is visible.", part, false, true],
  [`${name}.showLegendKey`, "Specifies if the data label legend key is visible.", part, false, true],
  [`${name}.showPercentage`, "Specifies if the data label percentage is visible.", part, false, true],
  [`${name}.showSeriesName`, "Specifies if the data label series name is visible.", part, false, true],
  [`${name}.showValue`, "Specifies if the data label value is visible.", part, false, true],
  [`${name}.numberFormat`, "Specifies the format code for data label", part, "General", "#,##0"],
  [`${name}.linkNumberFormat`, "Specifies if the number format is linked to the cells", part, true, false],
  [`${name}.textOrientation`, angle, part, 0, 45],
  [`${name}.horizontalAlignment`, "the horizontal alignment for chart data label.", part, "Center", "Left"],
  [
    `${name}.verticalAlignment`,
    "Represents the vertical alignment of chart data label.",
    part,
    "Center",
    "Top",
  ],
];

export const chartParts: readonly Expectation[] = [
  ...settables([
    ["ChartTitle.text", "Specifies the chart's title text.", title, "Chart Title", "Reach\nof sites"],
    ["ChartTitle.visible", "Specifies if the chart title is visible.", title, true, false],
    ["ChartTitle.overlay", "Specifies if the chart title will overlay the chart.", title, false, true],
    ["ChartTitle.showShadow", "determines if the chart title has a shadow", title, false, true],
    ["ChartTitle.textOrientation", angle, title, 0, -30],
    [
      "ChartTitle.horizontalAlignment",
      "Specifies the horizontal alignment for chart title.",
      title,
      "Center",
      "Right",
    ],
    [
      "ChartTitle.verticalAlignment",
      "Specifies the vertical alignment of chart title.",
      title,
      "Center",
      "Bottom",
    ],
    ["ChartLegend.visible", "Specifies if the chart legend is visible.", legend, true, false],
    [
      "ChartLegend.position",
      "Specifies the position of the legend on the chart.",
      legend,
      "Bottom",
      "Corner",
    ],
    [
      "ChartLegend.overlay",
      "Specifies if the chart legend should overlap with the main body of the chart.",
      legend,
      false,
      true,
    ],
    ["ChartLegend.showShadow", "Specifies if the legend has a shadow on the chart.", legend, false, true],
    [
      "ChartLegendEntry.visible",
      "Represents the visibility of a chart legend entry.",
      ({ chart }) => chart.legend.legendEntries.getItemAt(1),
      true,
      false,
    ],
    ["ChartDataTable.visible", "Specifies whether to show the data table of the chart.", table, false, true],
    [
      "ChartDataTable.showHorizontalBorder",
      "Specifies whether to display the horizontal border of the data table.",
      table,
      true,
      false,
    ],
    [
      "ChartDataTable.showVerticalBorder",
      "Specifies whether to display the vertical border of the data table.",
      table,
      true,
      false,
    ],
    [
      "ChartDataTable.showOutlineBorder",
      "Specifies whether to display the outline border of the data table.",
      table,
      true,
      false,
    ],
    [
      "ChartDataTable.showLegendKey",
      "Specifies whether to show the legend key of the data table.",
      table,
      true,
      false,
    ],
    ...ofLabels("ChartDataLabels", labels),
    ...ofLabels("ChartDataLabel", label),
    ["ChartDataLabel.text", "String representing the text of the data label on a chart.", label, "", "most"],
  ]),
  expectation("ChartTitle.text", "Specifies the chart's title text.", async (bench) => {
    siteChart(bench);
    const chart = bench.sheet.charts.add("Line", bench.sheet.getRange("A1:B4"));
    expect(await readOf(bench, chart.title, "text")).toBe("Reached");
  }),
  expectation(
    "ChartTitle.setFormula",
    "Sets a string value that represents the formula of chart title using A1-style notation.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.title.setFormula("=Sheet1!$B$1");
      expect(await readOf(bench, chart.title, "text")).toBe("Reached");
    },
  ),
  expectation(
    "ChartLegendEntry.index",
    "Specifies the index of the legend entry in the chart legend.",
    async (bench) => {
      const { chart } = siteChart(bench);
      expect(await readOf(bench, chart.legend.legendEntries.getItemAt(1), "index")).toBe(1);
    },
  ),
  expectation(
    "ChartLegendEntryCollection.getCount",
    "Returns the number of legend entries in the collection.",
    async (bench) => {
      const { context } = bench;
      const ofSeries = siteChart(bench).chart.legend.legendEntries.getCount();
      const ofPoints = siteChart(bench, "Pie").chart.legend.legendEntries.getCount();
      await context.sync();
      expect([answer(ofSeries), answer(ofPoints)]).toEqual([2, 3]);
    },
  ),
  expectation(
    "ChartLegendEntryCollection.getItemAt",
    "Returns a legend entry at the given index.",
    async (bench) => {
      const { chart } = siteChart(bench);
      expect(await readOf(bench, chart.legend.legendEntries.getItemAt(0), "visible")).toBe(true);
    },
  ),
  expectation(
    "ChartLegend.legendEntries",
    "Represents a collection of legendEntries in the legend.",
    async (bench) => {
      const { chart } = siteChart(bench);
      chart.legend.legendEntries.load("items/index");
      await bench.context.sync();
      expect(chart.legend.legendEntries.items.map(({ index }) => index)).toEqual([0, 1]);
    },
  ),
  expectation("Chart.dataLabels", "Represents the data labels on the chart.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.dataLabels.showValue = true;
    expect(await readOf(bench, chart.series.getItemAt(1), "hasDataLabels")).toBe(true);
  }),
  expectation("ChartPlotArea.position", "Specifies the position of a plot area.", async (bench) => {
    const { chart } = siteChart(bench);
    chart.plotArea.position = "Automatic";
    expect(await readOf(bench, chart.plotArea, "position")).toBe("Automatic");
  }),
  expectation("ChartPoint.dataLabel", "Returns the data label of a chart point.", async (bench) => {
    const { first } = siteChart(bench);
    first.points.getItemAt(1).dataLabel.showValue = true;
    expect(await readOf(bench, first.points.getItemAt(1), "hasDataLabel")).toBe(true);
    expect(await readOf(bench, first.points.getItemAt(0), "hasDataLabel")).toBe(false);
  }),
  expectation("ChartDataLabel.format", "Represents the format of chart data label.", async (bench) => {
    const { first } = siteChart(bench);
    first.points.getItemAt(1).dataLabel.format.font.bold = true;
    expect(await readOf(bench, first.points.getItemAt(1).dataLabel.format.font, "bold")).toBe(true);
    expect(await readOf(bench, first.points.getItemAt(0).dataLabel.format.font, "bold")).toBe(false);
  }),
];
