import { axesOfGroup, groupsOf, seriesOf, valueIn } from "../../../../package/charts/chartTree";
import { childrenOf, localName, numberOf, type XmlElement } from "../../../../package/xml/element";
import type { WorkbookModel } from "../../workbookModel";
import { partsOfGroup } from "../chartSeries";
import { liveData } from "../liveData";
import { showAxis } from "./showAxis";
import { showSeries } from "./showSeries";
import type { ShownAxis, ShownGroup, ShownSeries } from "./shownChart";

const kinds: Readonly<Record<string, ShownGroup["kind"]>> = {
  barChart: "bar",
  bar3DChart: "bar",
  lineChart: "line",
  line3DChart: "line",
  areaChart: "area",
  area3DChart: "area",
  scatterChart: "scatter",
  bubbleChart: "bubble",
  pieChart: "pie",
  pie3DChart: "pie",
  doughnutChart: "doughnut",
  radarChart: "radar",
};

const stackings: Readonly<Record<string, ShownGroup["stacking"]>> = {
  stacked: "stacked",
  percentStacked: "percent",
};

/** The groups of a chart in the order of the file; an axis that two of them share is one object. */
export function showGroups(model: WorkbookModel, root: XmlElement): ShownGroup[] {
  const axes = new Map<XmlElement, ShownAxis>();
  const all = seriesOf(root).map(({ series }) => series);
  const [first] = groupsOf(root);
  const primary = first && axesOfGroup(root, first)[0];
  return groupsOf(root).map((group) => {
    const series = childrenOf(group, "ser").map((each) =>
      showSeries(model, root, { group, series: each }, all.indexOf(each)),
    );
    const stacking = stackings[valueIn(group, "grouping") ?? ""] ?? "none";
    const [along, up] = axesOfGroup(root, group);
    const shown = (axis: XmlElement | undefined, part: "categories" | "values") => {
      if (axis === undefined) return undefined;
      const made =
        axes.get(axis) ??
        showAxis(model, root, axis, {
          categories: series.reduce<readonly string[]>(longest, []),
          formatCode: formatCode(model, root, group, part),
          isPercent: stacking === "percent" && part === "values",
        });
      axes.set(axis, made);
      return made;
    };
    return {
      kind: kinds[localName(group.name)] ?? "other",
      written: localName(group.name).replace(/Chart$/, ""),
      stacking,
      ...settingsOf(group),
      secondary: along !== primary,
      along: shown(along, "categories"),
      up: shown(up, "values"),
      series,
    };
  });
}

function settingsOf(group: XmlElement): Pick<ShownGroup, "lying" | "gap" | "overlap" | "hole" | "turned"> {
  const number = (name: string, otherwise: number) => numberOf(valueIn(group, name)) ?? otherwise;
  return {
    lying: valueIn(group, "barDir") === "bar",
    gap: number("gapWidth", 150),
    overlap: number("overlap", 0),
    hole: number("holeSize", 50),
    turned: number("firstSliceAng", 0),
  };
}

const longest = (known: readonly string[], { categories }: ShownSeries): readonly string[] =>
  categories.length > known.length ? categories : known;

function formatCode(
  model: WorkbookModel,
  root: XmlElement,
  group: XmlElement,
  part: "categories" | "values",
): string | undefined {
  const [series] = childrenOf(group, "ser");
  return series && liveData(model, root, series, partsOfGroup(group)[part])?.formatCode;
}
