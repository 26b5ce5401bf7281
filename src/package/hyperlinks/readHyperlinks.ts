import { parseArea } from "../cells/address";
import type { Relationship } from "../read/relationships";
import { attributeOf, descend, localName, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import type { StoredHyperlink } from "./storedHyperlink";

const understood = new Set(["ref", "id", "location", "tooltip"]);

/** The hyperlinks of a sheet; `related` are the relationships of its part. */
export const readHyperlinks = (frame: XmlElement, related: readonly Relationship[]): StoredHyperlink[] =>
  descend(frame, "hyperlinks", "hyperlink").flatMap((each) => readHyperlink(each, related) ?? []);

function readHyperlink(element: XmlElement, related: readonly Relationship[]): StoredHyperlink | undefined {
  const area = parseArea(attributeOf(element, "ref") ?? "");
  if (area === undefined) return undefined;
  const id = attributeOf(element, "id");
  const text = (name: string): string => decodeXstring(attributeOf(element, name) ?? "");
  const others = Object.entries(element.attributes).filter(([name]) => !understood.has(localName(name)));
  return {
    areas: [area],
    address: related.find((each) => each.external && each.id === id)?.target ?? "",
    location: text("location"),
    tooltip: text("tooltip"),
    others: Object.fromEntries(others),
  };
}
