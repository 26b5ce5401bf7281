import type { Expectation } from "../expectation";
import { settables, type Settable, type siteChart } from "../siteChart";

type Found = ReturnType<typeof siteChart>;
const first = ({ first: series }: Found) => series;
const trendline = ({ first: series }: Found) => {
  series.trendlines.add("Linear");
  return series.trendlines.getItem(0);
};
const errorBars = ({ first: series }: Found) => series.yErrorBars;
const point = ({ first: series }: Found) => series.points.getItemAt(1);

const markerSize = "The supported size range is 2 to 72.";

const properties: readonly Settable[] = [
  ["ChartSeries.name", "Specifies the name of a series in a chart.", first, "Reached", "People reached"],
  ["ChartSeries.chartType", "Represents the chart type of a series.", first, "ColumnClustered", "Line"],
  ["ChartSeries.axisGroup", "Specifies the group for the specified series.", first, "Primary", "Secondary"],
  [
    "ChartSeries.plotOrder",
    "Specifies the plot order of a chart series within the chart group.",
    first,
    0,
    0,
  ],
  ["ChartSeries.hasDataLabels", "Specifies if the series has data labels.", first, false, true],
  ["ChartSeries.gapWidth", "Represents the gap width of a chart series.", first, 219, 50],
  ["ChartSeries.overlap", "Can be a value between -100 and 100.", first, -27, 100],
  ["ChartSeries.invertIfNegative", "True if Excel inverts the pattern in the item", first, false, true],
  [
    "ChartSeries.varyByCategories",
    "True if Excel assigns a different color or pattern to each data marker.",
    first,
    false,
    true,
  ],
  ["ChartSeries.showShadow", "Specifies if the series has a shadow.", first, false, true],
  ["ChartSeries.smooth", "Only applicable to line and scatter charts.", first, false, true, "Line"],
  [
    "ChartSeries.markerStyle",
    "Specifies the marker style of a chart series.",
    first,
    "Circle",
    "Diamond",
    "LineMarkers",
  ],
  ["ChartSeries.markerSize", markerSize, first, 5, 12, "LineMarkers"],
  [
    "ChartSeries.markerBackgroundColor",
    "Specifies the marker background color of a chart series.",
    first,
    "#4472C4",
    "#FF0000",
    "LineMarkers",
  ],
  [
    "ChartSeries.markerForegroundColor",
    "Specifies the marker foreground color of a chart series.",
    first,
    "#4472C4",
    "#00FF00",
    "LineMarkers",
  ],
  [
    "ChartSeries.doughnutHoleSize",
    "Represents the doughnut hole size of a chart series.",
    first,
    75,
    50,
    "Doughnut",
  ],
  ["ChartSeries.bubbleScale", "This can be an integer value from 0 (zero) to 300", first, 100, 50, "Bubble"],
  ["ChartSeries.secondPlotSize", "Can be a value from 5 to 200.", first, 75, 50, "PieOfPie"],
  [
    "ChartSeries.splitType",
    "Specifies the way the two sections of either a pie-of-pie chart or a bar-of-pie chart are split.",
    first,
    "SplitByPosition",
    "SplitByValue",
    "BarOfPie",
  ],
  ["ChartSeries.splitValue", "the threshold value that separates two sections", first, 2, 3, "PieOfPie"],
  ["ChartSeries.firstSliceAngle", "Can be a value from 0 through 360.", first, 0, 90, "Pie"],
  ["ChartSeries.explosion", "Returns 0 (zero) if there's no explosion", first, 0, 25, "Pie"],
  [
    "ChartSeries.showLeaderLines",
    "Specifies whether leader lines are displayed for each data label in the series.",
    first,
    false,
    true,
    "Pie",
  ],
  ["ChartTrendline.type", "Represents the type of a chart trendline.", trendline, "Linear", "Power"],
  ["ChartTrendline.name", "Represents the name of the trendline.", trendline, "Linear", "Growth"],
  [
    "ChartTrendline.forwardPeriod",
    "Represents the number of periods that the trendline extends forward.",
    trendline,
    0,
    2,
  ],
  [
    "ChartTrendline.backwardPeriod",
    "Represents the number of periods that the trendline extends backward.",
    trendline,
    0,
    1,
  ],
  ["ChartTrendline.intercept", "Represents the intercept value of the trendline.", trendline, 0, 3],
  [
    "ChartTrendline.showEquation",
    "True if the equation for the trendline is displayed on the chart.",
    trendline,
    false,
    true,
  ],
  [
    "ChartTrendline.showRSquared",
    "True if the r-squared value for the trendline is displayed on the chart.",
    trendline,
    false,
    true,
  ],
  ["ChartErrorBars.visible", "Specifies whether the error bars are displayed.", errorBars, false, true],
  ["ChartPoint.hasDataLabel", "Represents whether a data point has a data label.", point, false, true],
  [
    "ChartPoint.markerStyle",
    "Represents marker style of a chart data point.",
    point,
    "Automatic",
    "Star",
    "LineMarkers",
  ],
  ["ChartPoint.markerSize", markerSize, point, 5, 9, "LineMarkers"],
  [
    "ChartPoint.markerBackgroundColor",
    "the marker background color of a data point",
    point,
    "",
    "#FF0000",
    "LineMarkers",
  ],
  [
    "ChartPoint.markerForegroundColor",
    "the marker foreground color of a data point",
    point,
    "",
    "#00FF00",
    "LineMarkers",
  ],
];

const shownErrorBars = ({ first: series }: Found) => {
  series.yErrorBars.visible = true;
  return series.yErrorBars;
};

export const chartSeriesProperties: readonly Expectation[] = [
  ...settables(properties),
  ...settables([
    [
      "ChartErrorBars.endStyleCap",
      "Specifies if error bars have an end style cap.",
      shownErrorBars,
      true,
      false,
    ],
    [
      "ChartErrorBars.include",
      "Specifies which parts of the error bars to include.",
      shownErrorBars,
      "Both",
      "PlusValues",
    ],
    [
      "ChartErrorBars.type",
      "The type of range marked by the error bars.",
      shownErrorBars,
      "StError",
      "StDev",
    ],
  ]),
];
