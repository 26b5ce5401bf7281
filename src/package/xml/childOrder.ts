import { isElement, localName, type XmlElement } from "./element";

/** The parent with its child of one name replaced, put where the schema's order wants it or, for `undefined`, taken out. */
export function withChildInOrder(
  order: readonly string[],
  parent: XmlElement,
  name: string,
  child: XmlElement | undefined,
): XmlElement {
  const children = parent.children.filter((other) => !isElement(other) || localName(other.name) !== name);
  if (child) {
    const later = order.slice(order.indexOf(name) + 1);
    const place = children.findIndex((other) => isElement(other) && later.includes(localName(other.name)));
    children.splice(place < 0 ? children.length : place, 0, child);
  }
  return { ...parent, children };
}
