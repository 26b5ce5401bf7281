import { childrenOf, localName, type XmlElement } from "../../xml/element";

/** Children of `<dxf>` in the schema's order (CT_Dxf). */
const order = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

/** Puts a child where it belongs, in place of the one of its name; undefined takes that away. */
export const withChild = (dxf: XmlElement, name: string, child: XmlElement | undefined): XmlElement => {
  const others = childrenOf(dxf).filter((each) => localName(each.name) !== name);
  const children = [...others, ...(child ? [child] : [])];
  const place = (each: XmlElement) => order.indexOf(localName(each.name));
  return { ...dxf, children: children.sort((one, other) => place(one) - place(other)) };
};
