import { argb, resolveColor, type ThemeColors } from "../styles/colors";
import { flagForm, named, readAttributes, wordForm } from "../xml/attributes";
import { childOf, element, type XmlElement } from "../xml/element";
import type { DataBarRule, Threshold } from "./storedConditionalFormat";
import { keptColor } from "./scales";
import { extendedThreshold, thresholdElement, thresholdsIn } from "./thresholds";

const directions = ["context", "leftToRight", "rightToLeft"] as const;
const axes = ["automatic", "middle", "none"] as const;

/** Attributes of `<x14:dataBar>` ([MS-XLSX] 2.6.23), with what they mean when they are left out. */
const extendedForms = {
  isGradient: named("gradient", flagForm(true)),
  hasBorder: named("border", flagForm()),
  direction: wordForm(directions, "context"),
  axis: named("axisPosition", wordForm(axes, "automatic")),
  sameColor: named("negativeBarColorSameAsPositive", flagForm()),
  sameBorder: named("negativeBarBorderColorSameAsPositive", flagForm(true)),
};

const end = (type: Threshold["type"]): Threshold => ({ type, value: "", isInclusive: true });

/** Bars of before Excel 2010: a gradient without border and axis, whose negative values are short bars. */
const early = {
  border: undefined,
  isGradient: true,
  negativeColor: undefined,
  negativeBorder: undefined,
  direction: "context",
  axis: "none",
  axisColor: undefined,
} as const;

/** Reads a bar from its rule, and from what the extension says in addition. */
export function readDataBar(
  rule: XmlElement,
  extension: XmlElement | undefined,
  theme: ThemeColors,
): DataBarRule {
  const bar = childOf(rule, "dataBar");
  const more = childOf(extension, "dataBar");
  const [low = end("min"), high = end("max")] = thresholdsIn(more ?? bar);
  const fill = childOf(bar, "color") ?? childOf(more, "fillColor");
  const showsValue = readAttributes(bar, { showValue: flagForm(true) }).showValue;
  const color = resolveColor(fill, theme) ?? "#638EC6";
  const common = { kind: "dataBar", low, high, color, showsValue } as const;
  return more ? { ...common, ...readExtended(more, theme) } : { ...common, ...early };
}

function readExtended(more: XmlElement, theme: ThemeColors) {
  const said = readAttributes(more, extendedForms);
  const colorOf = (name: string) => resolveColor(childOf(more, name), theme);
  return {
    border: said.hasBorder ? (colorOf("borderColor") ?? "#000000") : undefined,
    isGradient: said.isGradient,
    negativeColor: said.sameColor ? undefined : (colorOf("negativeFillColor") ?? "#FF0000"),
    negativeBorder: said.sameBorder ? undefined : (colorOf("negativeBorderColor") ?? "#FF0000"),
    direction: said.direction,
    axis: said.axis,
    axisColor: said.axis === "none" ? undefined : (colorOf("axisColor") ?? "#000000"),
  };
}

/** The `<dataBar>` of the sheet: what Excel 2007 shows. */
export function dataBarElement(
  rule: DataBarRule,
  old: XmlElement | undefined,
  prefix: string,
  theme: ThemeColors,
): XmlElement {
  const before = childOf(old, "dataBar");
  const attributes = { ...before?.attributes, showValue: rule.showsValue ? undefined : "0" };
  return element(`${prefix}dataBar`, attributes, [
    thresholdElement(rule.low, prefix),
    thresholdElement(rule.high, prefix),
    keptColor(`${prefix}color`, rule.color, childOf(before, "color"), theme),
  ]);
}

/** Whether a bar says more than the sheet's own element can. */
export const isExtendedBar = (rule: DataBarRule): boolean =>
  (Object.keys(early) as (keyof typeof early)[]).some((key) => rule[key] !== early[key]) ||
  [rule.low, rule.high].some(({ type }) => type.startsWith("auto"));

/** The `<x14:dataBar>`, its colours in the schema's order (CT_DataBar, [MS-XLSX]). */
export function extendedDataBar(rule: DataBarRule, old: XmlElement | undefined): XmlElement {
  const { border, negativeColor, negativeBorder, axis, axisColor } = rule;
  const colors = [
    ["borderColor", border],
    ["negativeFillColor", negativeColor],
    ["negativeBorderColor", border === undefined ? undefined : negativeBorder],
    ["axisColor", axis === "none" ? undefined : axisColor],
  ] as const;
  const attributes = {
    minLength: "0",
    maxLength: "100",
    ...childOf(old, "dataBar")?.attributes,
    border: border === undefined ? undefined : "1",
    gradient: rule.isGradient ? undefined : "0",
    direction: rule.direction === "context" ? undefined : rule.direction,
    negativeBarColorSameAsPositive: negativeColor === undefined ? "1" : undefined,
    negativeBarBorderColorSameAsPositive:
      border !== undefined && negativeBorder !== undefined ? "0" : undefined,
    axisPosition: axis === "automatic" ? undefined : axis,
  };
  return element("x14:dataBar", attributes, [
    extendedThreshold(rule.low),
    extendedThreshold(rule.high),
    ...colors.flatMap(([name, color]) =>
      color === undefined ? [] : [element(`x14:${name}`, { rgb: argb(color) })],
    ),
  ]);
}
