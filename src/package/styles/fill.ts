import { attributeOf, childOf, element, type XmlElement } from "../xml/element";
import { patternTypes, type CellStyle, type FillPattern, type StyleChange } from "./cellStyle";
import { coloredElement, resolveColor, tintOf, type ThemeColors } from "./colors";

type FillStyle = Pick<CellStyle, "fill" | "fillTint" | "pattern" | "patternColor" | "patternTint">;

/** A fill as Excel speaks of it: a solid fill's colour is its background, although files call it foreground. */
interface Fill {
  readonly pattern: FillPattern;
  readonly background: XmlElement | undefined;
  readonly foreground: XmlElement | undefined;
}

function readFill(fill: XmlElement | undefined): Fill {
  const gradient = childOf(fill, "gradientFill");
  if (gradient) {
    const pattern = attributeOf(gradient, "type") === "path" ? "pathGradient" : "linearGradient";
    return { pattern, background: childOf(childOf(gradient, "stop"), "color"), foreground: undefined };
  }
  const written = childOf(fill, "patternFill");
  const pattern = patternTypes.find((type) => type === attributeOf(written, "patternType")) ?? "none";
  const [front, back] = [childOf(written, "fgColor"), childOf(written, "bgColor")];
  return pattern === "solid"
    ? { pattern, background: front ?? back, foreground: undefined }
    : { pattern, background: back, foreground: front };
}

/** Puts a `<fill>` into words. */
export function describeFill(fill: XmlElement | undefined, theme: ThemeColors): FillStyle {
  const { pattern, background, foreground } = readFill(fill);
  if (pattern === "none")
    return { pattern, fill: undefined, fillTint: 0, patternColor: undefined, patternTint: 0 };
  return {
    pattern,
    fill: resolveColor(background, theme),
    fillTint: tintOf(background),
    patternColor: resolveColor(foreground, theme),
    patternTint: tintOf(foreground),
  };
}

/** The pattern that a change leads to: a colour alone makes a solid fill, its absence takes a solid one away. */
function changedPattern(now: FillPattern, change: StyleChange): FillPattern {
  if (change.pattern !== undefined) return change.pattern;
  const isPatterned = now !== "none" && now !== "solid" && !now.endsWith("Gradient");
  if (isPatterned) return now;
  if ("fill" in change) return change.fill === undefined ? "none" : "solid";
  return now === "none" && change.fillTint === undefined ? "none" : "solid";
}

/** The fill with the change made; the same fill when the change says nothing of fills. */
export function changedFill(fill: XmlElement, change: StyleChange, prefix: string): XmlElement {
  const keys = ["fill", "fillTint", "pattern", "patternColor", "patternTint"] as const;
  if (!keys.some((key) => key in change)) return fill;
  const now = readFill(fill);
  const pattern = changedPattern(now.pattern, change);
  if (pattern === "none") return element(`${prefix}fill`, {}, [patternFill(prefix, pattern, [])]);
  const background = "fill" in change ? change.fill : now.background;
  const foreground = "patternColor" in change ? change.patternColor : now.foreground;
  const white = element("color", { indexed: 9 });
  const back = (name: string) =>
    coloredElement(
      prefix + name,
      background ?? (change.fillTint === undefined ? undefined : white),
      change.fillTint,
    );
  const front = (name: string) => coloredElement(prefix + name, foreground, change.patternTint);
  const automatic = element(`${prefix}bgColor`, { indexed: 64 });
  const colors =
    pattern === "solid"
      ? [back("fgColor") ?? element(`${prefix}fgColor`, { indexed: 9 }), automatic]
      : [front("fgColor"), back("bgColor")];
  return element(`${prefix}fill`, {}, [patternFill(prefix, pattern, colors)]);
}

const patternFill = (prefix: string, patternType: string, colors: readonly (XmlElement | undefined)[]) =>
  element(
    `${prefix}patternFill`,
    { patternType },
    colors.filter((color) => color !== undefined),
  );
