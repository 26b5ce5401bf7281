import { attributeOf, childOf, childrenOf, element, type XmlElement } from "../xml/element";
import { prefixOf, withChild } from "./frameOrder";

/** Namespaces of the extensions that Excel 2010 added to sheets ([MS-XLSX] 2.1). */
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

const sameUri = (one: string | undefined, other: string): boolean =>
  one?.toUpperCase() === other.toUpperCase();

/** The extension of that identifier, if the sheet has it. */
export const extensionOf = (frame: XmlElement, uri: string): XmlElement | undefined =>
  childrenOf(childOf(frame, "extLst"), "ext").find((each) => sameUri(attributeOf(each, "uri"), uri));

/** The frame with the one child of an extension replaced, or the extension taken out; the others stay as they are. */
export function withExtension(frame: XmlElement, uri: string, child: XmlElement | undefined): XmlElement {
  const prefix = prefixOf(frame);
  const list = childOf(frame, "extLst") ?? element(`${prefix}extLst`);
  const old = extensionOf(frame, uri);
  const made = child && { ...(old ?? element(`${prefix}ext`, { uri, "xmlns:x14": x14 })), children: [child] };
  const all = childrenOf(list);
  const others = all.filter((each) => each !== old);
  const place = old ? all.indexOf(old) : others.length;
  const extensions = made ? [...others.slice(0, place), made, ...others.slice(place)] : others;
  return withChild(frame, "extLst", extensions.length > 0 ? { ...list, children: extensions } : undefined);
}

/** A list of the extension, which declares the namespace of its formulas and areas. */
export const extensionList = (name: string, items: readonly XmlElement[]): XmlElement | undefined =>
  items.length === 0 ? undefined : element(`x14:${name}`, { "xmlns:xm": xm }, items);
