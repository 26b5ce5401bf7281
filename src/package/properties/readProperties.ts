import { readRelationships } from "../read/relationships";
import { attributeOf, childOf, childrenOf, localName, textOf, type XmlElement } from "../xml/element";
import { decodeXstring } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Archive } from "../zip/archive";
import {
  coreElements,
  corePart,
  customPart,
  extendedElements,
  extendedPart,
  type CustomValue,
  type DocumentProperties,
  type PropertiesPart,
} from "./documentProperties";

/** Where the package has this part; undefined when it has none. */
export const pathOf = (archive: Archive, { kind }: PropertiesPart): string | undefined =>
  readRelationships(archive, "").find((each) => each.kind === kind && archive.has(each.target))?.target;

function rootOf(archive: Archive, part: PropertiesPart): XmlElement | undefined {
  const path = pathOf(archive, part);
  const bytes = path === undefined ? undefined : archive.get(path);
  return path !== undefined && bytes ? parseXml(bytes, path) : undefined;
}

const textsOf = (
  root: XmlElement | undefined,
  elements: Partial<Record<keyof DocumentProperties, string>>,
): [string, string][] =>
  Object.entries(elements).map(([field, name]) => [field, textOf(childOf(root, localName(name)))]);

export const readDocumentProperties = (archive: Archive): DocumentProperties =>
  Object.fromEntries([
    ...textsOf(rootOf(archive, corePart), coreElements),
    ...textsOf(rootOf(archive, extendedPart), extendedElements),
  ]) as Record<keyof DocumentProperties, string>;

const whole = new Set(["i1", "i2", "i4", "int", "ui1", "ui2", "ui4", "uint"]);
const broken = new Set(["r4", "r8", "decimal"]);

/** A value of a type that spreadsheets do not use is its text. */
function valueOf(element: XmlElement | undefined): CustomValue {
  const kind = localName(element?.name ?? "");
  const text = textOf(element);
  if (whole.has(kind)) return { type: "number", value: Number(text) };
  if (broken.has(kind)) return { type: "float", value: Number(text) };
  if (kind === "bool") return { type: "boolean", value: text === "true" || text === "1" };
  if (kind === "filetime" || kind === "date") return { type: "date", value: text };
  return { type: "string", value: decodeXstring(text) };
}

/** Custom properties by their names, in the file's order. */
export const readCustomDocumentProperties = (archive: Archive): Map<string, CustomValue> =>
  new Map(
    childrenOf(rootOf(archive, customPart), "property").map((property) => [
      attributeOf(property, "name") ?? "",
      valueOf(childrenOf(property)[0]),
    ]),
  );
