import { tinted } from "../styles/hls";
import type { ThemeColors } from "../styles/colors";
import { attributeOf, childrenOf, element, localName, numberOf, type XmlElement } from "../xml/element";
import { nameOf } from "../xml/branch";

/** The names of the theme's colours in drawings, in the order in which the theme counts them (ECMA-376-1, 20.1.10.54). */
const schemeNames: readonly (readonly string[])[] = [
  ["bg1", "lt1"],
  ["tx1", "dk1"],
  ["bg2", "lt2"],
  ["tx2", "dk2"],
  ["accent1"],
  ["accent2"],
  ["accent3"],
  ["accent4"],
  ["accent5"],
  ["accent6"],
  ["hlink"],
  ["folHlink"],
];

/** Percentages are written in thousandths: 100,000 is all. */
const whole = 100_000;

/** The colour of an element that holds one (`<a:solidFill>`), as `#RRGGBB`; undefined for what is no single known colour. */
export function drawnColor(holder: XmlElement | undefined, theme: ThemeColors): string | undefined {
  const [color] = childrenOf(holder);
  const base = color && baseColor(color, theme);
  return base && childrenOf(color).reduce(changed, base);
}

function baseColor(color: XmlElement, theme: ThemeColors): string | undefined {
  const value = attributeOf(color, "val") ?? "";
  switch (localName(color.name)) {
    case "srgbClr":
      return hex(value);
    case "sysClr":
      return hex(attributeOf(color, "lastClr") ?? (value === "window" ? "FFFFFF" : "000000"));
    case "schemeClr":
      return theme[schemeNames.findIndex((names) => names.includes(value))];
    default:
      return undefined;
  }
}

const hex = (digits: string): string | undefined =>
  /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toUpperCase()}` : undefined;

/** A colour after one of its transformations; `lumMod` and `lumOff` together are how Excel makes shades of a theme. */
function changed(color: string, change: XmlElement): string {
  const part = (numberOf(attributeOf(change, "val")) ?? whole) / whole;
  switch (localName(change.name)) {
    case "lumMod":
    case "shade":
      return tinted(color, part - 1);
    case "lumOff":
      return lifted(color, part);
    case "tint":
      return tinted(color, 1 - part);
    default:
      return color;
  }
}

/** Lighter by a part of all light there is, as `lumOff` after `lumMod` has it. */
function lifted(color: string, part: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2 / 255;
  return lightness >= 1 ? color : tinted(color, Math.min(1, part / (1 - lightness)));
}

/** `<a:solidFill>` with a colour. */
export const solidFill = (root: XmlElement, color: string): XmlElement =>
  element(nameOf(root, "a:solidFill"), {}, [
    element(nameOf(root, "a:srgbClr"), { val: color.replace("#", "").toUpperCase() }),
  ]);

const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];

/** Puts a fill in place of whatever fills a shape, a line or letters; undefined leaves it to the program. */
export function replaceFill(
  holder: XmlElement,
  fill: XmlElement | undefined,
  place: (child: XmlElement) => void,
): void {
  const others = holder.children.filter(
    (child) => typeof child === "string" || !fills.includes(localName(child.name)),
  );
  holder.children.splice(0, Infinity, ...others);
  if (fill) place(fill);
}
