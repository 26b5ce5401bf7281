import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  localName,
  numberOf,
  type XmlElement,
} from "../xml/element";
import { underlines, type CellStyle, type StyleChange } from "./cellStyle";
import { coloredElement, resolveColor, tintOf, type ThemeColors } from "./colors";

type FontStyle = Pick<
  CellStyle,
  | "fontName"
  | "fontSize"
  | "fontColor"
  | "fontTint"
  | "bold"
  | "italic"
  | "underline"
  | "strikethrough"
  | "superscript"
  | "subscript"
>;

/** Children of `<font>` in the order Excel writes them (CT_Font, ECMA-376-1, 18.8.22). */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

const marks = [
  ["bold", "b"],
  ["italic", "i"],
  ["strikethrough", "strike"],
] as const;

/** Puts a `<font>` into words. */
export function describeFont(font: XmlElement | undefined, theme: ThemeColors): FontStyle {
  const value = (name: string) => attributeOf(childOf(font, name), "val");
  const color = childOf(font, "color");
  return {
    fontName: value("name"),
    fontSize: numberOf(value("sz")),
    fontColor: resolveColor(color, theme),
    fontTint: tintOf(color),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    strikethrough: isOn(font, "strike"),
    underline: isOn(font, "u") ? (underlines.find((kind) => kind === value("u")) ?? "single") : undefined,
    superscript: value("vertAlign") === "superscript",
    subscript: value("vertAlign") === "subscript",
  };
}

/** `<b/>` is on, `<b val="0"/>` and `<u val="none"/>` are off. */
function isOn(font: XmlElement | undefined, name: string): boolean {
  const mark = childOf(font, name);
  const value = attributeOf(mark, "val");
  return mark !== undefined && value !== "0" && value !== "false" && value !== "none";
}

/** The font with the change made; the same font when the change says nothing of fonts. */
export function changedFont(font: XmlElement, change: StyleChange, prefix: string): XmlElement {
  const set = new Map<string, XmlElement | undefined>();
  const put = (name: string, value: string | number | undefined) =>
    set.set(name, value === undefined ? undefined : element(prefix + name, { val: value }));
  for (const [key, name] of marks)
    if (key in change) set.set(name, change[key] === true ? element(prefix + name) : undefined);
  if ("underline" in change) {
    const { underline } = change;
    set.set("u", underline && element(`${prefix}u`, { val: underline === "single" ? undefined : underline }));
  }
  if ("fontSize" in change) put("sz", change.fontSize);
  if ("fontName" in change) put("name", change.fontName);
  // A font of the theme ("scheme") would win over the name.
  if ("fontName" in change) put("scheme", undefined);
  if ("superscript" in change || "subscript" in change) put("vertAlign", raised(font, change));
  if ("fontColor" in change || "fontTint" in change)
    set.set("color", changedColor(childOf(font, "color"), change, prefix));
  return set.size === 0 ? font : withChildren(font, set);
}

function raised(font: XmlElement, { superscript, subscript }: StyleChange): string | undefined {
  if (superscript === true) return "superscript";
  if (subscript === true) return "subscript";
  const now = attributeOf(childOf(font, "vertAlign"), "val");
  const isTakenOff = now === "superscript" ? superscript === false : subscript === false;
  return isTakenOff ? undefined : now;
}

function changedColor(color: XmlElement | undefined, change: StyleChange, prefix: string) {
  const base = "fontColor" in change ? change.fontColor : (color ?? element("color", { theme: 1 }));
  return coloredElement(`${prefix}color`, base, change.fontTint);
}

function withChildren(font: XmlElement, set: ReadonlyMap<string, XmlElement | undefined>): XmlElement {
  const kept = childrenOf(font).filter((child) => !set.has(localName(child.name)));
  const all = [...kept, ...[...set.values()].filter((child) => child !== undefined)];
  return sortedFont({ ...font, children: all });
}

/** The font with its children in order. */
export function sortedFont(font: XmlElement): XmlElement {
  const place = ({ name }: XmlElement) => fontOrder.indexOf(localName(name));
  return { ...font, children: childrenOf(font).sort((one, other) => place(one) - place(other)) };
}
