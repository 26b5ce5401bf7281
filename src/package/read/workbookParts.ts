import { attributeOf, descend } from "../xml/element";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import { readRelationships } from "./relationships";

/** Where a custom XML part lies in the package. */
export interface CustomXmlItem {
  /** The id that its properties part gives it, otherwise its path. */
  readonly id: string;
  readonly part: string;
  readonly properties: string | undefined;
  readonly relationshipId: string;
}

export function customXmlItems(archive: Archive, workbookPart: string): CustomXmlItem[] {
  return readRelationships(archive, workbookPart)
    .filter(({ kind, target, external }) => kind === "customXml" && !external && archive.has(target))
    .map(({ id: relationshipId, target: part }) => {
      const related = readRelationships(archive, part).find(({ kind }) => kind === "customXmlProps");
      const bytes = related && archive.get(related.target);
      const id = (bytes && attributeOf(parseXml(bytes, part), "itemID")) ?? part;
      return { id, part, properties: bytes && related.target, relationshipId };
    });
}

/** Custom XML parts by their id. */
export function readCustomXml(archive: Archive, workbookPart: string): Map<string, string> {
  const items = customXmlItems(archive, workbookPart);
  return new Map(items.map(({ id, part }) => [id, decodeXml(archive.get(part) ?? new Uint8Array(0))]));
}

export function decodeXml(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes);
}

/** The part that lists the task panes, and the web extension parts that it leads to. */
export interface WebExtensions {
  readonly taskPanes: string;
  readonly parts: readonly string[];
}

export function webExtensions(archive: Archive): WebExtensions | undefined {
  const panes = readRelationships(archive, "").find(({ kind }) => kind === "webextensiontaskpanes");
  if (!panes || !archive.has(panes.target)) return undefined;
  const parts = readRelationships(archive, panes.target)
    .filter(({ kind, target }) => kind === "webextension" && archive.has(target))
    .map(({ target }) => target);
  return { taskPanes: panes.target, parts };
}

/** Settings that add-ins keep in the document: the properties of each web extension, key and JSON text. */
export function readSettings(archive: Archive): Map<string, string> {
  const settings = new Map<string, string>();
  for (const part of webExtensions(archive)?.parts ?? []) {
    const bytes = archive.get(part);
    for (const property of descend(bytes && parseXml(bytes, part), "properties", "property"))
      settings.set(attributeOf(property, "name") ?? "", attributeOf(property, "value") ?? "");
  }
  return settings;
}
