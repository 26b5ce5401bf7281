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

export const bar = (barDir: "col" | "bar", grouping: Grouping): ChartKind => ({
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

export const line = (grouping: Grouping, markers: boolean): ChartKind => ({
  group: "lineChart",
  settings: { grouping: standard(grouping), varyColors: "0", marker: "1" },
  telling: ["grouping"],
  axes: "categories",
  drawn: "line",
  series: { ...plain, markers },
});

export const area = (grouping: Grouping): ChartKind => ({
  group: "areaChart",
  settings: { grouping: standard(grouping), varyColors: "0" },
  telling: ["grouping"],
  axes: "categories",
  drawn: "fill",
  series: plain,
});

export const pie = (group: "pieChart" | "doughnutChart", exploded: boolean): ChartKind => ({
  group,
  settings: { varyColors: "1", firstSliceAng: "0", ...(group === "doughnutChart" && { holeSize: "75" }) },
  telling: [],
  axes: "none",
  drawn: "fill",
  series: { ...plain, exploded },
});

export const splitPie = (ofPieType: "pie" | "bar"): ChartKind => ({
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

export const bubble: ChartKind = {
  group: "bubbleChart",
  settings: { varyColors: "0", bubbleScale: "100", showNegBubbles: "0" },
  telling: [],
  axes: "numbers",
  drawn: "fill",
  series: plain,
};

export const scatter = (series: Partial<SeriesKind>): ChartKind => ({
  group: "scatterChart",
  settings: { scatterStyle: series.smooth === true ? "smoothMarker" : "lineMarker", varyColors: "0" },
  telling: [],
  axes: "numbers",
  drawn: "line",
  series: { ...plain, ...series },
});

export const radar = (radarStyle: "marker" | "filled", markers: boolean): ChartKind => ({
  group: "radarChart",
  settings: { radarStyle, varyColors: "0" },
  telling: ["radarStyle"],
  axes: "categories",
  drawn: radarStyle === "filled" ? "fill" : "line",
  series: { ...plain, markers },
});
