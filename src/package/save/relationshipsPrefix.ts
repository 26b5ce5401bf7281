import type { XmlElement } from "../xml/element";

/** The name under which this element knows the relationships namespace, declared on it if nowhere yet. */
export function withRelationshipsPrefix(frame: XmlElement, strict: boolean): readonly [XmlElement, string] {
  const namespace = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const declared = Object.entries(frame.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === namespace,
  );
  if (declared) return [frame, declared[0].slice("xmlns:".length)];
  const prefix = "xmlns:r" in frame.attributes ? "rel" : "r";
  return [{ ...frame, attributes: { ...frame.attributes, [`xmlns:${prefix}`]: namespace } }, prefix];
}
