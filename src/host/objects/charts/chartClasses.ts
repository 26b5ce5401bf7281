import type { DeclaredClass } from "../excelClasses";
import { chartAxesClass } from "./axis/chartAxes";
import { chartAxisClass } from "./axis/chartAxis";
import { chartAxisTitleClass } from "./axis/chartAxisTitle";
import { chartGridlinesClass } from "./axis/chartGridlines";
import { chartClass } from "./chart";
import { chartCollectionClass } from "./chartCollection";
import { chartDataTableClass } from "./chartDataTable";
import { chartFontClass } from "./chartFont";
import { chartLegendClass, chartLegendEntryClass, chartLegendEntryCollectionClass } from "./chartLegend";
import { chartPlotAreaClass } from "./chartPlotArea";
import { chartFormatStringClass, chartTitleClass } from "./chartTitle";
import { chartDataLabelsClass } from "./dataLabels";
import { chartDataLabelFormatClass } from "./labelFormats";
import { chartAreaFormatClass, chartFillClass, chartFormats } from "./formats";
import { chartBorderClass, chartLineFormatClass } from "./chartLine";
import { chartDataLabelClass, chartPointClass, chartPointsCollectionClass } from "./series/chartPoints";
import { chartSeriesClass } from "./series/chartSeries";
import { chartSeriesCollectionClass } from "./series/chartSeriesCollection";
import { chartErrorBarsClass } from "./series/errorBars";
import { chartTrendlineClass } from "./series/trendline";
import { trendlineCollectionClass } from "./series/trendlines";

/** Every declaration of a chart and its parts. */
export const chartClasses: readonly DeclaredClass[] = [
  ...[chartCollectionClass, chartClass, chartTitleClass, chartPlotAreaClass, chartDataTableClass],
  ...[chartLegendClass, chartLegendEntryCollectionClass, chartLegendEntryClass],
  ...[chartAxesClass, chartAxisClass, chartAxisTitleClass, chartGridlinesClass],
  ...[chartSeriesCollectionClass, chartSeriesClass, chartPointsCollectionClass, chartPointClass],
  ...[chartDataLabelsClass, chartDataLabelClass, trendlineCollectionClass, chartTrendlineClass],
  ...[chartErrorBarsClass, chartAreaFormatClass, chartFillClass, chartBorderClass, chartLineFormatClass],
  ...[chartFontClass, chartFormatStringClass, chartDataLabelFormatClass],
  ...Object.values(chartFormats),
];
