import {
  attributeOf,
  booleanOf,
  childOf,
  childrenOf,
  element,
  localName,
  type XmlElement,
} from "../xml/element";
import {
  borderSides,
  lineStyles,
  noBorders,
  type BorderLine,
  type Borders,
  type BorderSide,
  type StyleChange,
} from "./cellStyle";
import { coloredElement, resolveColor, tintOf, type ThemeColors } from "./colors";

/** Children of `<border>` in the schema's order (CT_Border, ECMA-376-1, 18.8.4). */
const order = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** Strict files call the sides after the direction of writing. */
const strictNames: Readonly<Record<string, string>> = { left: "start", right: "end" };

/** Both diagonals are one element; flags say which of them are drawn. */
const elementName = (side: BorderSide): string => (side.startsWith("diagonal") ? "diagonal" : side);

/** Puts a `<border>` into words. */
export function describeBorders(border: XmlElement | undefined, theme: ThemeColors): Borders {
  if (!border) return noBorders;
  const lines = borderSides.map((side) => {
    const isDrawn = elementName(side) === side || booleanOf(attributeOf(border, side));
    return [side, isDrawn ? describeLine(sideOf(border, elementName(side)), theme) : undefined];
  });
  return Object.fromEntries(lines) as Borders;
}

const sideOf = (border: XmlElement, name: string): XmlElement | undefined =>
  childOf(border, name) ?? childOf(border, strictNames[name] ?? name);

function describeLine(line: XmlElement | undefined, theme: ThemeColors): BorderLine | undefined {
  const style = lineStyles.find((known) => known === attributeOf(line, "style"));
  const color = childOf(line, "color");
  return style && { style, color: resolveColor(color, theme), tint: tintOf(color) };
}

/** The border with the named sides changed; the same border when the change names none. */
export function changedBorder(border: XmlElement, { borders = {} }: StyleChange, prefix: string): XmlElement {
  const named = borderSides.filter((side) => side in borders);
  if (named.length === 0) return border;
  const attributes: Record<string, string | undefined> = { ...border.attributes };
  const lines = new Map<string, BorderLine | undefined>();
  for (const side of named) {
    const name = elementName(side);
    if (name === side) lines.set(name, borders[side]);
    else {
      attributes[side] = borders[side] && "1";
      lines.set(name, borders[side] ?? lines.get(name));
    }
  }
  // The line of a diagonal stays while the other one is drawn.
  const isDrawn = ["diagonalUp", "diagonalDown"].some((side) => booleanOf(attributes[side]));
  if (lines.has("diagonal") && !lines.get("diagonal") && isDrawn) lines.delete("diagonal");
  return element(border.name, attributes, changedLines(border, lines, prefix));
}

function changedLines(
  border: XmlElement,
  lines: ReadonlyMap<string, BorderLine | undefined>,
  prefix: string,
): XmlElement[] {
  const isStrict = childOf(border, "start") !== undefined;
  const changed = [...lines].map(([name, line]) =>
    lineElement(prefix + (isStrict ? (strictNames[name] ?? name) : name), line, prefix),
  );
  const names = new Set(changed.map(({ name }) => localName(name)));
  const kept = childrenOf(border).filter(({ name }) => !names.has(localName(name)));
  return [...kept, ...changed].sort(
    (one, other) => order.indexOf(localName(one.name)) - order.indexOf(localName(other.name)),
  );
}

function lineElement(name: string, line: BorderLine | undefined, prefix: string): XmlElement {
  if (!line) return element(name);
  const automatic = element("color", { auto: 1 });
  const color = coloredElement(
    `${prefix}color`,
    line.color ?? automatic,
    line.tint === 0 ? undefined : line.tint,
  );
  return element(name, { style: line.style }, color ? [color] : []);
}
