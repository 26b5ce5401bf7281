/** How a kind of chart is written: its group (ECMA-376-1, 21.2.2), what the group says, and what its series do. */
export interface ChartKind {
  readonly group: string;
  /** Children of the group with their values. */
  readonly settings: Readonly<Record<string, string>>;
  /** The settings that tell the kind from others of its group. */
  readonly telling: readonly string[];
  readonly axes: "categories" | "numbers" | "none";
  /** Whether series are drawn as areas or as lines. */
  readonly drawn: "fill" | "line";
  readonly series: SeriesKind;
}

export interface SeriesKind {
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
  readonly exploded: boolean;
}

const plain: SeriesKind = { markers: true, lines: true, smooth: false, exploded: false };

type Grouping = "clustered" | "stacked" | "percentStacked";

const bar = (barDir: "col" | "bar", grouping: Grouping): ChartKind => ({
  group: "barChart",
  settings: {
    barDir,
    grouping,
    varyColors: "0",
    gapWidth: grouping === "clustered" ? "219" : "150",
    overlap: grouping === "clustered" ? "-27" : "100",
  },
  telling: ["barDir", "grouping"],
  axes: "categories",
  drawn: "fill",
  series: plain,
});

const standard = (grouping: Grouping): string => (grouping === "clustered" ? "standard" : grouping);

const line = (grouping: Grouping, markers: boolean): ChartKind => ({
  group: "lineChart",
  settings: { grouping: standard(grouping), varyColors: "0", marker: "1" },
  telling: ["grouping"],
  axes: "categories",
  drawn: "line",
  series: { ...plain, markers },
});

const area = (grouping: Grouping): ChartKind => ({
  group: "areaChart",
  settings: { grouping: standard(grouping), varyColors: "0" },
  telling: ["grouping"],
  axes: "categories",
  drawn: "fill",
  series: plain,
});

const pie = (group: "pieChart" | "doughnutChart", exploded: boolean): ChartKind => ({
  group,
  settings: { varyColors: "1", firstSliceAng: "0", ...(group === "doughnutChart" && { holeSize: "75" }) },
  telling: [],
  axes: "none",
  drawn: "fill",
  series: { ...plain, exploded },
});

const splitPie = (ofPieType: "pie" | "bar"): ChartKind => ({
  group: "ofPieChart",
  settings: {
    ofPieType,
    varyColors: "1",
    gapWidth: "100",
    splitType: "pos",
    splitPos: "2",
    secondPieSize: "75",
  },
  telling: ["ofPieType"],
  axes: "none",
  drawn: "fill",
  series: plain,
});

const bubble: ChartKind = {
  group: "bubbleChart",
  settings: { varyColors: "0", bubbleScale: "100", showNegBubbles: "0" },
  telling: [],
  axes: "numbers",
  drawn: "fill",
  series: plain,
};

const scatter = (series: Partial<SeriesKind>): ChartKind => ({
  group: "scatterChart",
  settings: { scatterStyle: series.smooth === true ? "smoothMarker" : "lineMarker", varyColors: "0" },
  telling: [],
  axes: "numbers",
  drawn: "line",
  series: { ...plain, ...series },
});

const radar = (radarStyle: "marker" | "filled", markers: boolean): ChartKind => ({
  group: "radarChart",
  settings: { radarStyle, varyColors: "0" },
  telling: ["radarStyle"],
  axes: "categories",
  drawn: radarStyle === "filled" ? "fill" : "line",
  series: { ...plain, markers },
});

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
