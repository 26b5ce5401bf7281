import { customXmlItems, decodeXml, type CustomXmlItem } from "../read/workbookParts";
import { PackageError } from "../packageError";
import { element, type XmlElement } from "../xml/element";
import { parseXmlText } from "../xml/parse";
import { xmlPart } from "../xml/serialize";
import { Archive } from "../zip/archive";
import type { PackageEditor } from "./packageEditor";
import { relationshipType } from "./relationshipType";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const guid = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i;

/**
 * Writes custom XML parts that were added or changed, and takes out those that are gone: `customXml/itemN.xml` with
 * the id in `itemPropsN.xml` beside it (ECMA-376-1, 15.2.5 and 22.5). Parts that say the same stay as they are.
 *
 * @throws PackageError `bad-xml` for a new id that is no GUID in braces, or a document that is not well formed.
 */
export function saveCustomXml(
  editor: PackageEditor,
  workbookPart: string,
  customXml: ReadonlyMap<string, string>,
  strict: boolean,
): void {
  const { original } = editor;
  const items = original instanceof Archive ? customXmlItems(original, workbookPart) : [];
  const known = new Map(items.map((item) => [item.id, item]));
  for (const item of items) if (!customXml.has(item.id)) removeItem(editor, workbookPart, item);
  for (const [id, xml] of customXml) {
    const item = known.get(id);
    const before = item && original.get(item.part);
    if (before && decodeXml(before) === xml) continue;
    writeXml(editor, item?.part ?? addItem(editor, workbookPart, id, xml, strict), xml);
  }
}

function removeItem(editor: PackageEditor, workbookPart: string, item: CustomXmlItem): void {
  editor.unrelate(workbookPart, item.relationshipId);
  editor.remove(item.part);
  if (item.properties !== undefined) editor.remove(item.properties);
}

function addItem(
  editor: PackageEditor,
  workbookPart: string,
  id: string,
  xml: string,
  strict: boolean,
): string {
  if (!guid.test(id)) throw new PackageError("bad-xml", { path: id, reason: "the id is no GUID" });
  const part = editor.freePath("customXml/item", ".xml");
  const properties = editor.freePath("customXml/itemProps", ".xml");
  const bytes = xmlPart(datastoreItem(id, xml, strict));
  editor.write(properties, (write) => {
    write(bytes);
  });
  editor.addContentType(properties, propertiesType);
  if (!editor.hasDefaultType("xml", "application/xml")) editor.addContentType(part, "application/xml");
  editor.relate(workbookPart, relationshipType(strict, "customXml"), part);
  editor.relate(part, relationshipType(strict, "customXmlProps"), properties);
  return part;
}

function datastoreItem(id: string, xml: string, strict: boolean): XmlElement {
  const namespace = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/customXml"
    : "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const uri = rootNamespace(xml);
  const references = uri === "" ? [] : [element("ds:schemaRef", { "ds:uri": uri })];
  return element("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": namespace }, [
    element("ds:schemaRefs", {}, references),
  ]);
}

function rootNamespace(xml: string): string {
  const root = parseXmlText(xml, "customXml");
  const colon = root.name.indexOf(":");
  const declaration = colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`;
  return root.attributes[declaration] ?? "";
}

/** Parts are written as UTF-8, whatever their declaration said before. */
function writeXml(editor: PackageEditor, part: string, xml: string): void {
  if (/\p{Surrogate}/u.test(xml)) throw new PackageError("bad-xml", { path: part, reason: "lone surrogate" });
  parseXmlText(xml, part);
  const text = xml.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
  const bytes = new TextEncoder().encode(text);
  editor.write(part, (write) => {
    write(bytes);
  });
}
