import { attributeOf, descend } from "../xml/element";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import { readRelationships } from "./relationships";

/** Custom XML parts by the id their properties part gives them, or by their path. */
export function readCustomXml(archive: Archive, workbookPart: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, target, external } of readRelationships(archive, workbookPart)) {
    const bytes = kind === "customXml" && !external ? archive.get(target) : undefined;
    if (bytes) found.set(customXmlId(archive, target), decodeXml(bytes));
  }
  return found;
}

function customXmlId(archive: Archive, part: string): string {
  const properties = readRelationships(archive, part).find(({ kind }) => kind === "customXmlProps");
  const bytes = properties && archive.get(properties.target);
  return (bytes && attributeOf(parseXml(bytes, part), "itemID")) ?? part;
}

function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
}

/** Settings that add-ins keep in the document: the properties of each web extension, key and JSON text. */
export function readSettings(archive: Archive): Map<string, string> {
  const settings = new Map<string, string>();
  for (const { kind, target: panes } of readRelationships(archive, "")) {
    if (kind !== "webextensiontaskpanes") continue;
    for (const { kind: inner, target } of readRelationships(archive, panes)) {
      const bytes = inner === "webextension" ? archive.get(target) : undefined;
      for (const property of descend(bytes && parseXml(bytes, target), "properties", "property"))
        settings.set(attributeOf(property, "name") ?? "", attributeOf(property, "value") ?? "");
    }
  }
  return settings;
}
