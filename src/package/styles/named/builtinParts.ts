import { childrenOf, element, localName, type XmlElement } from "../../xml/element";
import { parseXmlText } from "../../xml/parse";
import { describeStyle } from "../describe";
import { sortedFont } from "../font";
import type { StyleParts } from "../styleParts";
import type { BuiltinStyle } from "./builtinStyles";
import { includesOf } from "./aspects";
import type { NamedStyle } from "./namedStyle";

interface Parts {
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
}

const parsed = (name: string, children: string, prefix: string): XmlElement =>
  prefixed(parseXmlText(`<${name}>${children}</${name}>`, "built-in style"), prefix);

const prefixed = ({ name, attributes, children }: XmlElement, prefix: string): XmlElement => ({
  name: prefix + name,
  attributes,
  children: children.map((child) => (typeof child === "string" ? child : prefixed(child, prefix))),
});

/** The elements that a built-in style says, its font made of the workbook's plain one. */
function partsOf({ font, fill, border }: BuiltinStyle, { fonts, prefix }: StyleParts): Parts {
  const said = childrenOf(font === undefined ? undefined : parsed("font", font, prefix));
  const names = new Set(said.map(({ name }) => localName(name)));
  const kept = childrenOf(fonts.items[0]).filter(({ name }) => !names.has(localName(name)));
  const pattern = `<patternFill patternType="solid"><fgColor ${fill ?? ""}/><bgColor indexed="64"/></patternFill>`;
  return {
    font: font === undefined ? undefined : sortedFont(element(`${prefix}font`, {}, [...kept, ...said])),
    fill: fill === undefined ? undefined : parsed("fill", pattern, prefix),
    border: border === undefined ? undefined : parsed("border", border, prefix),
  };
}

const flagsOf = ({
  numberFormatId,
  font,
  fill,
  border,
}: BuiltinStyle): Record<string, string | undefined> => ({
  applyNumberFormat: numberFormatId === undefined ? "0" : undefined,
  applyFont: font === undefined ? "0" : undefined,
  applyFill: fill === undefined ? "0" : undefined,
  applyBorder: border === undefined ? "0" : undefined,
  applyAlignment: "0",
  applyProtection: "0",
});

/** How a built-in style looks that the file does not know. */
export function describeBuiltin(style: BuiltinStyle, styleParts: StyleParts): NamedStyle {
  const { name, builtinId, numberFormatId = 0 } = style;
  const { font, fill, border } = partsOf(style, styleParts);
  const format = element("xf", flagsOf(style));
  const plain = styleParts.fonts.items[0];
  const numberFormat = styleParts.numberFormats.code(numberFormatId);
  const parts = { format, font: font ?? plain, fill, border, numberFormat, namedStyle: name };
  return { name, builtinId, look: describeStyle(parts, styleParts.theme), includes: includesOf(format) };
}

/** The format (`<xf>` of `<cellStyleXfs>`) of a built-in style, its parts added to the lists. */
export function builtinFormat(style: BuiltinStyle, styleParts: StyleParts): XmlElement {
  const { font, fill, border } = partsOf(style, styleParts);
  return element(`${styleParts.prefix}xf`, {
    numFmtId: style.numberFormatId ?? 0,
    fontId: font ? styleParts.fonts.add(font) : 0,
    fillId: fill ? styleParts.fills.add(fill) : 0,
    borderId: border ? styleParts.borders.add(border) : 0,
    ...flagsOf(style),
  });
}
