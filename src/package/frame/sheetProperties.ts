import { childOf, childrenOf, element, localName, type XmlElement } from "../xml/element";
import { prefixOf, withChild } from "./frameOrder";

/** The children of `<sheetPr>` in the schema's order (CT_SheetPr, ECMA-376-1, 18.3.1.82). */
const order = ["tabColor", "outlinePr", "pageSetUpPr"] as const;
type SheetProperty = (typeof order)[number];

export const sheetProperty = (frame: XmlElement, name: SheetProperty): XmlElement | undefined =>
  childOf(childOf(frame, "sheetPr"), name);

/** The frame with one child of `<sheetPr>` put into its place or, for `undefined`, taken out. */
export function withSheetProperty(
  frame: XmlElement,
  name: SheetProperty,
  child: XmlElement | undefined,
): XmlElement {
  const properties = childOf(frame, "sheetPr") ?? element(`${prefixOf(frame)}sheetPr`);
  const others = childrenOf(properties).filter((other) => localName(other.name) !== name);
  const placeOf = ({ name: other }: XmlElement) => order.findIndex((known) => known === localName(other));
  const children = [...others, ...(child ? [child] : [])].sort((one, other) => placeOf(one) - placeOf(other));
  return withChild(frame, "sheetPr", { ...properties, children });
}
