import type { CellStyle } from "../workbook";
import { childrenOf, element, localName, type XmlElement } from "../xml/element";
import { argb } from "./colors";

type Change = Partial<CellStyle>;

/** Children of `<font>` in the order Excel writes them. */
const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"].concat([
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
]);

/** The font with the change made; undefined when the change says nothing of fonts. */
export function changedFont(font: XmlElement, change: Change, prefix: string): XmlElement | undefined {
  const marks = [
    ["bold", "b"],
    ["italic", "i"],
    ["underline", "u"],
    ["strikethrough", "strike"],
  ] as const;
  const values = [
    ["fontSize", "sz", "val"],
    ["fontName", "name", "val"],
    ["fontColor", "color", "rgb"],
  ] as const;
  const set = new Map<string, XmlElement | undefined>();
  for (const [key, name] of marks)
    if (key in change) set.set(name, change[key] ? element(prefix + name) : undefined);
  for (const [key, name, attribute] of values) {
    if (!(key in change)) continue;
    const value = change[key];
    const text = name === "color" && typeof value === "string" ? argb(value) : value;
    set.set(name, text === undefined ? undefined : element(prefix + name, { [attribute]: text }));
  }
  if (set.size === 0) return undefined;
  // A font of the theme ("scheme") would win over the name.
  if (set.has("name")) set.set("scheme", undefined);
  const kept = childrenOf(font).filter((child) => !set.has(localName(child.name)));
  const all = [...kept, ...[...set.values()].filter((child) => child !== undefined)];
  all.sort((a, b) => fontOrder.indexOf(localName(a.name)) - fontOrder.indexOf(localName(b.name)));
  return { ...font, children: all };
}

/** A solid fill, or none. */
export function fillOf(color: string | undefined, prefix: string): XmlElement {
  const pattern =
    color === undefined
      ? element(`${prefix}patternFill`, { patternType: "none" })
      : element(`${prefix}patternFill`, { patternType: "solid" }, [
          element(`${prefix}fgColor`, { rgb: argb(color) }),
          element(`${prefix}bgColor`, { indexed: 64 }),
        ]);
  return element(`${prefix}fill`, {}, [pattern]);
}

/** The `<xf>` with alignment and protection changed. */
export function changedFormat(format: XmlElement, change: Change, prefix: string): XmlElement {
  const attributes = { ...format.attributes };
  let children = [...format.children];
  const alignment: Record<string, string | undefined> = {};
  if ("horizontal" in change) alignment["horizontal"] = change.horizontal;
  if ("vertical" in change) alignment["vertical"] = change.vertical;
  if ("wrapText" in change) alignment["wrapText"] = change.wrapText ? "1" : undefined;
  if (Object.keys(alignment).length > 0) {
    children = withAttributes(children, `${prefix}alignment`, alignment);
    attributes["applyAlignment"] = "1";
  }
  if (change.locked !== undefined) {
    children = withAttributes(children, `${prefix}protection`, { locked: change.locked ? "1" : "0" });
    attributes["applyProtection"] = "1";
  }
  return { name: format.name, attributes, children };
}

/** Sets attributes of the one child of that name, which is made if needed; alignment stands before protection. */
function withAttributes(
  children: XmlElement["children"],
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): XmlElement["children"] {
  const old = children.find((child) => typeof child !== "string" && child.name === name);
  const before = typeof old === "object" ? old.attributes : {};
  const changed = element(name, { ...before, ...attributes });
  const others = children.filter((child) => child !== old);
  return localName(name) === "alignment" ? [changed, ...others] : [...others, changed];
}
