import { isElement, localName, type XmlElement } from "./element";

/** The parent with its children of one name replaced, put where the schema's order wants them. */
export function withChildrenInOrder(
  order: readonly string[],
  parent: XmlElement,
  name: string,
  replaced: readonly XmlElement[],
): XmlElement {
  const children = parent.children.filter((other) => !isElement(other) || localName(other.name) !== name);
  const later = order.slice(order.indexOf(name) + 1);
  const place = children.findIndex((other) => isElement(other) && later.includes(localName(other.name)));
  children.splice(place < 0 ? children.length : place, 0, ...replaced);
  return { ...parent, children };
}

/** The parent with its child of one name replaced or, for `undefined`, taken out. */
export const withChildInOrder = (
  order: readonly string[],
  parent: XmlElement,
  name: string,
  child: XmlElement | undefined,
): XmlElement => withChildrenInOrder(order, parent, name, child ? [child] : []);
