import { childOf, childrenOf, element, type XmlElement } from "../../xml/element";
import type { StyleChange } from "../cellStyle";
import type { ThemeColors } from "../colors";
import type { Differential, DifferentialChange } from "../differential";
import { changedFont, describeFont, sortedFont } from "../font";
import { withChild } from "./children";

/** Which child of `<font>` says each thing. */
const fontChildren = {
  bold: "b",
  italic: "i",
  strikethrough: "strike",
  underline: "u",
  fontColor: "color",
  fontTint: "color",
  fontSize: "sz",
  fontName: "name",
  superscript: "vertAlign",
  subscript: "vertAlign",
} as const;
type FontKey = keyof typeof fontChildren;
const fontKeys = Object.keys(fontChildren) as FontKey[];

export function describedFont(font: XmlElement | undefined, theme: ThemeColors): Differential {
  const described = describeFont(font, theme);
  const said = fontKeys.filter((key) => childOf(font, fontChildren[key]) !== undefined);
  return Object.fromEntries(said.map((key) => [key, described[key]]));
}

/** A font in which what is off is said to be off: over a bold cell, that matters. */
export function withFont(dxf: XmlElement, change: DifferentialChange, prefix: string): XmlElement {
  const keys = fontKeys.filter((key) => key in change);
  if (keys.length === 0) return dxf;
  const font = childOf(dxf, "font") ?? element(`${prefix}font`);
  const said = Object.fromEntries(keys.map((key) => [key, change[key]])) as StyleChange;
  const changed = changedFont(font, said, prefix);
  const off = keys.filter((key) => change[key] === false && !key.endsWith("script"));
  const marks = off.map((key) => element(prefix + fontChildren[key], { val: "0" }));
  const children = [...childrenOf(changed), ...marks];
  return withChild(dxf, "font", children.length > 0 ? sortedFont({ ...changed, children }) : undefined);
}
