import { coloredElement, resolveColor, type ThemeColors } from "../styles/colors";
import { changedAttributes, flagForm, readAttributes } from "../xml/attributes";
import { attributeOf, childOf, childrenOf, element, numberOf, type XmlElement } from "../xml/element";
import type { ConditionalRule } from "./storedConditionalFormat";
import { extendedThreshold, thresholdElement, thresholdsIn } from "./thresholds";

export type ColorScaleRule = Extract<ConditionalRule, { kind: "colorScale" }>;
export type IconSetRule = Extract<ConditionalRule, { kind: "iconSet" }>;

/** The element of a colour as it was, if it still means that colour; a new one otherwise. */
export const keptColor = (
  name: string,
  color: string,
  old: XmlElement | undefined,
  theme: ThemeColors,
): XmlElement =>
  old && resolveColor(old, theme) === color ? old : (coloredElement(name, color) ?? element(name));

export function readColorScale(rule: XmlElement, theme: ThemeColors): ColorScaleRule | undefined {
  const scale = childOf(rule, "colorScale");
  const colors = childrenOf(scale, "color");
  const points = thresholdsIn(scale).map((threshold, index) => ({
    ...threshold,
    color: resolveColor(colors[index], theme) ?? "#FFFFFF",
  }));
  return points.length === 2 || points.length === 3 ? { kind: "colorScale", points } : undefined;
}

export function colorScaleElement(
  { points }: ColorScaleRule,
  old: XmlElement | undefined,
  prefix: string,
  theme: ThemeColors,
): XmlElement {
  const colors = childrenOf(childOf(old, "colorScale"), "color");
  return element(`${prefix}colorScale`, {}, [
    ...points.map((point) => thresholdElement(point, prefix)),
    ...points.map(({ color }, index) => keptColor(`${prefix}color`, color, colors[index], theme)),
  ]);
}

const iconForms = { showValue: flagForm(true), reverse: flagForm() };

/** The set that files mean when they name none. */
const usualSet = "3TrafficLights1";

export function readIconSet(rule: XmlElement): IconSetRule {
  const icons = childOf(rule, "iconSet");
  const { showValue, reverse } = readAttributes(icons, iconForms);
  const custom = childrenOf(icons, "cfIcon").map((icon) => ({
    set: attributeOf(icon, "iconSet") ?? usualSet,
    index: numberOf(attributeOf(icon, "iconId")) ?? 0,
  }));
  return {
    kind: "iconSet",
    set: attributeOf(icons, "iconSet") ?? usualSet,
    thresholds: thresholdsIn(icons),
    showsValue: showValue,
    isReversed: reverse,
    icons: custom.length > 0 ? custom : undefined,
  };
}

/** Sets that only the extension knows, as it alone knows icons of one's own choice. */
const extendedSets = new Set(["3Stars", "3Triangles", "5Boxes", "NoIcons"]);
export const isExtendedIconSet = ({ set, icons }: IconSetRule): boolean =>
  icons !== undefined || extendedSets.has(set);

const iconAttributes = ({ set, showsValue, isReversed }: IconSetRule, old: XmlElement | undefined) => {
  const said = { showValue: showsValue, reverse: isReversed };
  const before = childOf(old, "iconSet")?.attributes ?? {};
  const named = set === usualSet && before["iconSet"] === undefined ? {} : { iconSet: set };
  return changedAttributes({ ...before, ...named }, said, iconForms);
};

export const iconSetElement = (rule: IconSetRule, old: XmlElement | undefined, prefix: string): XmlElement =>
  element(
    `${prefix}iconSet`,
    iconAttributes(rule, old),
    rule.thresholds.map((threshold) => thresholdElement(threshold, prefix)),
  );

export function extendedIconSet(rule: IconSetRule, old: XmlElement | undefined): XmlElement {
  const icons = (rule.icons ?? []).map(({ set, index }) =>
    element("x14:cfIcon", { iconSet: set, iconId: index }),
  );
  const attributes = { ...iconAttributes(rule, old), custom: rule.icons ? "1" : undefined };
  return element("x14:iconSet", attributes, [...rule.thresholds.map(extendedThreshold), ...icons]);
}
