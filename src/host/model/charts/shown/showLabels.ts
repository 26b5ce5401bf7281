import { valueIn, type SeriesInGroup } from "../../../../package/charts/chartTree";
import type { SeriesData } from "../../../../package/charts/seriesData";
import {
  booleanOf,
  childOf,
  childrenOf,
  numberOf,
  textOf,
  type XmlElement,
} from "../../../../package/xml/element";
import { displayValue } from "../../numberFormat";
import type { WorkbookModel } from "../../workbookModel";
import { lettersOf, textIn } from "./looks";
import type { ShownSeries } from "./shownChart";

const labelSize = 9;

/** What the labels of a series can say. */
interface Labelled {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: SeriesData | undefined;
}

/** The labels of a series' points: those of a point alone, of the series, or of its group. */
export function showLabels(
  model: WorkbookModel,
  root: XmlElement,
  { group, series }: SeriesInGroup,
  labelled: Labelled,
): Pick<ShownSeries, "label" | "labelPlace" | "labelLetters"> {
  const all = childOf(series, "dLbls") ?? childOf(group, "dLbls");
  const own = new Map(childrenOf(all, "dLbl").map((label) => [numberOf(valueIn(label, "idx")), label]));
  const say = (labels: XmlElement | undefined, point: number): string | undefined => {
    if (labels === undefined || booleanOf(valueIn(labels, "delete"))) return undefined;
    const shown = parts(model, labels, labelled, point);
    return (
      textIn(labels) ??
      (shown.length > 0 ? shown.join(textOf(childOf(labels, "separator")) || ", ") : undefined)
    );
  };
  return {
    label: (point) => say(own.get(point) ?? all, point),
    labelPlace: valueIn(all, "dLblPos"),
    labelLetters: lettersOf([all, root], model.stored.theme, labelSize),
  };
}

function parts(
  model: WorkbookModel,
  labels: XmlElement,
  { name, categories, values }: Labelled,
  point: number,
): string[] {
  const shows = (part: string) => booleanOf(valueIn(labels, part));
  const value = values?.points[point];
  if (typeof value !== "number") return [];
  const format = childOf(labels, "numFmt");
  const isOwn = format !== undefined && !booleanOf(format.attributes["sourceLinked"]);
  const code = (isOwn ? format.attributes["formatCode"] : values?.formatCode) ?? "General";
  const show = (number: number, shownAs: string) => displayValue(number, "number", shownAs, model.context);
  const share =
    value /
    (values?.points ?? []).reduce<number>((sum, each) => sum + (typeof each === "number" ? each : 0), 0);
  return [
    ...(shows("showSerName") ? [name] : []),
    ...(shows("showCatName") ? [categories[point] ?? String(point + 1)] : []),
    ...(shows("showVal") ? [show(value, code)] : []),
    ...(shows("showPercent") ? [show(share, isOwn ? code : "0%")] : []),
  ];
}
