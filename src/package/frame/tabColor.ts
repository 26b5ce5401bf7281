import { argb, resolveColor } from "../styles/colors";
import { childOf, childrenOf, element, localName, type XmlElement } from "../xml/element";
import { framePart } from "./framePart";
import { prefixOf, withChild } from "./frameOrder";

export const tabColorPart = framePart({
  field: "tabColor",
  read: (frame, theme) => resolveColor(childOf(childOf(frame, "sheetPr"), "tabColor"), theme) ?? "",
  write: withTabColor,
});

function withTabColor(frame: XmlElement, color: string): XmlElement {
  const prefix = prefixOf(frame);
  const properties = childOf(frame, "sheetPr") ?? element(`${prefix}sheetPr`);
  const others = childrenOf(properties).filter(({ name }) => localName(name) !== "tabColor");
  const tab = color === "" ? [] : [element(`${prefix}tabColor`, { rgb: argb(color) })];
  return withChild(frame, "sheetPr", { ...properties, children: [...tab, ...others] });
}
