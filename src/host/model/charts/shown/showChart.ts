import { plotAreaOf, valueIn } from "../../../../package/charts/chartTree";
import { booleanOf, childOf, type XmlElement } from "../../../../package/xml/element";
import type { WorkbookModel } from "../../workbookModel";
import { fillOf, hasNoFill, lettersOf, lineOf, textIn } from "./looks";
import { showGroups } from "./showGroups";
import { showLegend } from "./showLegend";
import type { ShownChart, ShownGroup, ShownSeries, ShownText } from "./shownChart";

const frame = { color: "#D9D9D9", width: 0.75, dashed: false };
const titleSize = 14;

/** What stands behind what: areas hide everything else. */
const depth: readonly ShownGroup["kind"][] = ["area", "bar", "line", "scatter", "bubble"];

/** A chart as the workbook is now. */
export function showChart(model: WorkbookModel, root: XmlElement): ShownChart {
  const { theme } = model.stored;
  const chart = childOf(root, "chart");
  const plotArea = plotAreaOf(root);
  const groups = showGroups(model, root);
  const blanks = valueIn(chart, "dispBlanksAs");
  return {
    title: titleOf(
      model,
      root,
      groups.flatMap(({ series }) => series),
    ),
    legend: showLegend(model, root, groups),
    fill: hasNoFill(root) ? undefined : (fillOf(root, theme) ?? "#FFFFFF"),
    border: lineOf(root, theme, frame),
    plotFill: fillOf(plotArea, theme),
    plotBorder: lineOf(plotArea, theme, undefined),
    groups: groups.sort((one, other) => depth.indexOf(one.kind) - depth.indexOf(other.kind)),
    blanks: blanks === "zero" || blanks === "span" ? blanks : "gap",
  };
}

/** The text of a title that nobody wrote is the name of the only series. */
function titleOf(
  model: WorkbookModel,
  root: XmlElement,
  series: readonly ShownSeries[],
): ShownText | undefined {
  const chart = childOf(root, "chart");
  const title = childOf(chart, "title");
  if (title === undefined || booleanOf(valueIn(chart, "autoTitleDeleted"))) return undefined;
  const made = series.length === 1 ? series[0]?.name : undefined;
  return {
    text: textIn(title) ?? made ?? "Chart Title",
    letters: lettersOf([title, root], model.stored.theme, titleSize),
  };
}
