import { isElement, type XmlElement, type XmlNode } from "./element";
import { escapeAttribute, escapeText } from "./escape";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element as XML text, with prefixes, order and white space as they are. */
export function serializeXml(node: XmlNode): string {
  if (!isElement(node)) return escapeText(node);
  const start = openTag(node);
  return node.children.length === 0
    ? `${start.slice(0, -1)}/>`
    : `${start}${node.children.map(serializeXml).join("")}</${node.name}>`;
}

/** Only the start tag. */
export function openTag({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${written.join("")}>`;
}

/** A whole part. */
export function xmlPart(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(xmlDeclaration + serializeXml(root));
}
