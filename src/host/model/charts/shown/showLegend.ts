import { valueIn } from "../../../../package/charts/chartTree";
import { booleanOf, childOf, childrenOf, numberOf, type XmlElement } from "../../../../package/xml/element";
import type { WorkbookModel } from "../../workbookModel";
import { lettersOf } from "./looks";
import type { LegendEntry, ShownGroup, ShownLegend } from "./shownChart";

const sides = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const;
const legendSize = 9;

/** A legend tells series apart, in pies their slices. */
export function showLegend(
  model: WorkbookModel,
  root: XmlElement,
  groups: readonly ShownGroup[],
): ShownLegend | undefined {
  const legend = childOf(childOf(root, "chart"), "legend");
  if (legend === undefined) return undefined;
  const word = valueIn(legend, "legendPos") ?? "r";
  const left = childrenOf(legend, "legendEntry")
    .filter((entry) => booleanOf(valueIn(entry, "delete")))
    .map((entry) => numberOf(valueIn(entry, "idx")));
  return {
    side: word in sides ? sides[word as keyof typeof sides] : "right",
    letters: lettersOf([legend, root], model.stored.theme, legendSize),
    entries: groups.flatMap(entriesOf).filter((_, index) => !left.includes(index)),
  };
}

function entriesOf({ kind, series }: ShownGroup): readonly LegendEntry[] {
  const [first] = series;
  if ((kind === "pie" || kind === "doughnut") && first)
    return first.categories.map((text, point) => ({
      text,
      color: first.fillOf(point) ?? first.color,
      mark: "fill",
    }));
  return series.map(({ name, color, line, fill }) => {
    const isLine = kind === "line" || kind === "scatter" || kind === "radar";
    return { text: name, color: (isLine ? line?.color : fill) ?? color, mark: isLine ? "line" : "fill" };
  });
}
