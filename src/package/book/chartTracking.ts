import { attributeOf, booleanOf, childOf, childrenOf, element, type XmlElement } from "../xml/element";
import { prefixOf } from "../frame/frameOrder";

/** The extension of Excel 2013 in which workbooks say it (MS-XLSX, 2.4.89 `x15:workbookPr`). */
const uri = "{140A7094-0E35-4892-8432-C4D2E57EDEB5}";
const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";

const extensionOf = (root: XmlElement): XmlElement | undefined =>
  childrenOf(childOf(root, "extLst"), "ext").find((extension) => attributeOf(extension, "uri") === uri);

export const readTracksPoints = (root: XmlElement): boolean =>
  booleanOf(attributeOf(childOf(extensionOf(root), "workbookPr"), "chartTrackingRefBase"));

export function withTracksPoints(root: XmlElement, tracks: boolean): XmlElement {
  const prefix = prefixOf(root);
  const list = childOf(root, "extLst") ?? element(`${prefix}extLst`);
  const known = extensionOf(root);
  const old = childOf(known, "workbookPr") ?? element("x15:workbookPr");
  const properties = { ...old, attributes: { ...old.attributes, chartTrackingRefBase: tracks ? "1" : "0" } };
  const fresh = element(`${prefix}ext`, { uri, "xmlns:x15": namespace });
  const extension = { ...(known ?? fresh), children: [properties] };
  const others = list.children.filter((child) => child !== known);
  const brought = { ...list, children: [...others, extension] };
  return { ...root, children: [...root.children.filter((child) => child !== list), brought] };
}
