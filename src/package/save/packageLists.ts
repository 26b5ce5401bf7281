import { attributeOf, childrenOf, element, isElement, type XmlElement } from "../xml/element";
import { contentTypesNamespace, packageRelationships } from "./emptyPackage";

/** Lists of content types (`[Content_Types].xml`) and of relationships (`*.rels`), as ECMA-376-2 has them. */

export const emptyContentTypes = (): XmlElement => element("Types", { xmlns: contentTypesNamespace });

export const emptyRelationships = (): XmlElement => element("Relationships", { xmlns: packageRelationships });

function append(list: XmlElement, name: string, attributes: Readonly<Record<string, string>>): void {
  const prefix = list.name.slice(0, list.name.indexOf(":") + 1);
  list.children.push(element(`${prefix}${name}`, attributes));
}

/** Says what the part at a path is. */
export function addOverride(types: XmlElement, path: string, type: string): void {
  append(types, "Override", { PartName: `/${path}`, ContentType: type });
}

/** Adds a relationship and returns its id, the wanted one if any. */
export function addRelationship(
  list: XmlElement,
  said: Readonly<Record<string, string>>,
  wanted?: string,
): string {
  const ids = new Set(childrenOf(list).map((relationship) => attributeOf(relationship, "Id")));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = wanted ?? `rId${number}`;
  append(list, "Relationship", { Id: id, ...said });
  return id;
}

/** Takes the first element with that attribute out of a list; nothing happens where there is none. */
export function dropEntry(list: XmlElement, attribute: string, value: string): void {
  const index = list.children.findIndex(
    (child) => isElement(child) && attributeOf(child, attribute) === value,
  );
  if (index >= 0) list.children.splice(index, 1);
}
