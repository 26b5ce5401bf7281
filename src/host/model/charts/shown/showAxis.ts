import { axesOf, valueIn } from "../../../../package/charts/chartTree";
import { booleanOf, childOf, localName, numberOf, type XmlElement } from "../../../../package/xml/element";
import { displayValue } from "../../numberFormat";
import type { WorkbookModel } from "../../workbookModel";
import { valueScale } from "../valueScale";
import { lettersOf, lineOf, textIn } from "./looks";
import { unitOf, type DisplayUnit } from "./displayUnit";
import type { ShownAxis, ShownText } from "./shownChart";

const titleSize = 10;
const labelSize = 9;
const faintLine = { color: "#D9D9D9", width: 0.75, dashed: false };

/** What an axis shows of the series along it. */
export interface AxisSeries {
  readonly categories: readonly string[];
  /** The number format of the cells. */
  readonly formatCode: string | undefined;
  readonly isPercent: boolean;
}

/** An axis of the chart, its labels in the formats of the cells unless it has one of its own. */
export function showAxis(
  model: WorkbookModel,
  root: XmlElement,
  axis: XmlElement,
  series: AxisSeries,
): ShownAxis {
  const { theme } = model.stored;
  const isNumeric = localName(axis.name) === "valAx";
  const unit = unitOf(axis);
  const place = valueIn(axis, "tickLblPos") ?? "nextTo";
  const own = childOf(axis, "numFmt");
  const isLinked = own === undefined || booleanOf(own.attributes["sourceLinked"]);
  const cells = series.isPercent ? "0%" : (series.formatCode ?? "General");
  const code = isLinked ? cells : (own.attributes["formatCode"] ?? "General");
  return {
    title: titleOf(model, root, axis, unit),
    hidden: booleanOf(valueIn(axis, "delete")),
    labels: place === "none" ? undefined : lettersOf([axis, root], theme, labelSize),
    line: lineOf(axis, theme, faintLine),
    gridlines: gridlinesOf(model, axis),
    reversed: valueIn(childOf(axis, "scaling"), "orientation") === "maxMin",
    atEnd: valueIn(axis, "crosses") === "max",
    scale: isNumeric
      ? {
          ...valueScale(model, root, axis),
          logBase: numberOf(valueIn(childOf(axis, "scaling"), "logBase")),
        }
      : undefined,
    categories: series.categories,
    between: isBetween(root, axis),
    format: (value) => displayValue(value / unit.size, "number", code, model.context),
  };
}

/** A title, with the unit of the labels where the chart is to say that. */
function titleOf(
  model: WorkbookModel,
  root: XmlElement,
  axis: XmlElement,
  unit: DisplayUnit,
): ShownText | undefined {
  const title = childOf(axis, "title");
  const text = title && (textIn(title) ?? "Axis Title");
  const shown = text === undefined ? unit.label : unit.label === undefined ? text : `${text} (${unit.label})`;
  return shown === undefined
    ? undefined
    : { text: shown, letters: lettersOf([title, root], model.stored.theme, titleSize) };
}

function gridlinesOf(model: WorkbookModel, axis: XmlElement) {
  const gridlines = childOf(axis, "majorGridlines");
  return gridlines && lineOf(gridlines, model.stored.theme, faintLine);
}

/** Said by the axis that crosses this one. */
function isBetween(root: XmlElement, axis: XmlElement): boolean {
  const crossing = axesOf(root).find((other) => valueIn(other, "axId") === valueIn(axis, "crossAx"));
  return valueIn(crossing, "crossBetween") !== "midCat";
}
