import type { CopySheet } from "../anonymise/copy";
import { chartOutline, seriesFill } from "../package/write/chartColors";
import { barGap, chartPlaces, type ChartPlace } from "../package/write/chartLayout";
import type { TableChart } from "../table/tableChart";

const chartTypes = {
  bar: "BarClustered",
  "stacked-bar": "BarStacked",
} as const;

/** Draws the charts of a sheet beside its table, as `chartPart` of the package room writes them. Without sync. */
export const addCharts = (worksheet: Excel.Worksheet, sheet: CopySheet): void => {
  const { charts = [], columns } = sheet;
  for (const [at, place] of chartPlaces(charts, columns.length).entries()) {
    const chart = charts[at];
    if (chart) addChart(worksheet, sheet, chart, place);
  }
};

const addChart = (
  worksheet: Excel.Worksheet,
  sheet: CopySheet,
  chart: TableChart,
  place: ChartPlace,
): void => {
  const { kind, title, series } = chart;
  const [first = 0, ...others] = series;
  const drawn = worksheet.charts.add(chartTypes[kind], chartedCells(worksheet, chart, first), "Columns");
  drawn.title.text = title;
  drawn.setPosition(worksheet.getRangeByIndexes(place.row, place.column, 1, 1));
  drawn.width = place.width;
  drawn.height = place.height;
  drawn.legend.visible = others.length > 0;
  drawn.legend.position = "Bottom";
  nameSeries(worksheet, sheet, chart, drawn.series.getItemAt(0), 0);
  others.forEach((column, at) => {
    const added = drawn.series.add(headerOf(sheet, column));
    added.setValues(chartedCells(worksheet, chart, column));
    nameSeries(worksheet, sheet, chart, added, at + 1);
  });
  turnAxes(drawn.axes, sheet, chart);
};

const nameSeries = (
  worksheet: Excel.Worksheet,
  sheet: CopySheet,
  chart: TableChart,
  series: Excel.ChartSeries,
  at: number,
): void => {
  series.name = headerOf(sheet, chart.series[at] ?? 0);
  series.setXAxisValues(chartedCells(worksheet, chart, chart.categories));
  series.gapWidth = barGap;
  series.format.fill.setSolidColor(seriesFill(at));
  series.format.line.color = chartOutline;
};

/** The first category on top, and the numbers below the last; from right to left where the sheet is read so. */
const turnAxes = (
  { categoryAxis, valueAxis }: Excel.ChartAxes,
  sheet: CopySheet,
  chart: TableChart,
): void => {
  const { series, categories } = chart;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.title.text = headerOf(sheet, categories);
  valueAxis.reversePlotOrder = sheet.rightToLeft;
  const [only = 0, ...others] = series;
  if (others.length === 0) valueAxis.title.text = headerOf(sheet, only);
};

const headerOf = ({ columns }: CopySheet, column: number): string => columns[column]?.header ?? "";

/** Row 1 is the header. */
const chartedCells = (
  worksheet: Excel.Worksheet,
  { firstRow, rowCount }: TableChart,
  column: number,
): Excel.Range => worksheet.getRangeByIndexes(firstRow + 1, column, rowCount, 1);
