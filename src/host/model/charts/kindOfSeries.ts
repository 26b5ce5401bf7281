import { groupsOf, seriesOf, valueIn, type SeriesInGroup } from "../../../package/charts/chartTree";
import { booleanOf, childOf, localName, numberOf, type XmlElement } from "../../../package/xml/element";
import type { ChartKind, SeriesKind } from "./chartKind";
import { chartKinds, type ChartKindName } from "./chartKinds";

/** How a series that stands in a file is drawn. */
function seriesKind({ group, series }: SeriesInGroup): SeriesKind {
  const line = childOf(childOf(series, "spPr"), "ln");
  const symbol = valueIn(childOf(series, "marker"), "symbol");
  const radarHasMarkers = valueIn(group, "radarStyle") !== "standard";
  return {
    markers: symbol === undefined ? radarHasMarkers : symbol !== "none",
    lines: childOf(line, "noFill") === undefined,
    smooth: booleanOf(
      valueIn(series, "smooth"),
      localName(group.name) === "lineChart" && childOf(series, "smooth") !== undefined,
    ),
    exploded: (numberOf(valueIn(series, "explosion")) ?? 0) > 0,
  };
}

/** What of a series tells kinds of its group apart. */
const tellingOfSeries: Readonly<Record<string, readonly (keyof SeriesKind)[]>> = {
  lineChart: ["markers"],
  radarChart: ["markers"],
  pieChart: ["exploded"],
  doughnutChart: ["exploded"],
  scatterChart: ["lines", "markers", "smooth"],
};

function isOfKind(kind: ChartKind, { group, series }: SeriesInGroup): boolean {
  const name = localName(group.name);
  if (kind.group !== name) return false;
  const told = kind.telling.every((setting) =>
    sameSetting(setting, valueIn(group, setting), kind.settings[setting]),
  );
  if (!told) return false;
  if (kind.settings["radarStyle"] === "filled") return true;
  const found = seriesKind({ group, series });
  const lineless = !found.lines && name === "scatterChart" && !kind.series.lines;
  return lineless || (tellingOfSeries[name] ?? []).every((part) => found[part] === kind.series[part]);
}

/** A radar chart without markers says `standard`, or `marker` with markers that are none. */
const sameSetting = (setting: string, found: string | undefined, wanted: string | undefined): boolean =>
  found === wanted || (setting === "radarStyle" && found === "standard" && wanted === "marker");

/** Excel's name for the kind of a series; undefined for kinds that this host can't make. */
export function kindOfSeries(place: SeriesInGroup): ChartKindName | undefined {
  const names = Object.keys(chartKinds) as ChartKindName[];
  return names.find((name) => isOfKind(chartKinds[name], place));
}

/** The kind of a chart is that of its first series, or of its group while it has none. */
export function kindOfChart(root: XmlElement): ChartKindName | undefined {
  const [first] = seriesOf(root);
  if (first !== undefined) return kindOfSeries(first);
  const [group] = groupsOf(root);
  return group && kindOfSeries({ group, series: { name: "ser", attributes: {}, children: [] } });
}
