import { area, bar, bubble, line, pie, radar, scatter, splitPie, type ChartKind } from "./chartKind";

/** The kinds of charts that can be made, by Excel's names for them. */
export const chartKinds = {
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  Line: line("clustered", false),
  LineStacked: line("stacked", false),
  LineStacked100: line("percentStacked", false),
  LineMarkers: line("clustered", true),
  LineMarkersStacked: line("stacked", true),
  LineMarkersStacked100: line("percentStacked", true),
  Area: area("clustered"),
  AreaStacked: area("stacked"),
  AreaStacked100: area("percentStacked"),
  Pie: pie("pieChart", false),
  PieExploded: pie("pieChart", true),
  Doughnut: pie("doughnutChart", false),
  DoughnutExploded: pie("doughnutChart", true),
  PieOfPie: splitPie("pie"),
  BarOfPie: splitPie("bar"),
  XYScatter: scatter({ lines: false }),
  XYScatterLines: scatter({}),
  XYScatterLinesNoMarkers: scatter({ markers: false }),
  XYScatterSmooth: scatter({ smooth: true }),
  XYScatterSmoothNoMarkers: scatter({ smooth: true, markers: false }),
  Bubble: bubble,
  Radar: radar("marker", false),
  RadarMarkers: radar("marker", true),
  RadarFilled: radar("filled", true),
} as const satisfies Readonly<Record<string, ChartKind>>;

export type ChartKindName = keyof typeof chartKinds;

export const isChartKindName = (name: string): name is ChartKindName => Object.hasOwn(chartKinds, name);
