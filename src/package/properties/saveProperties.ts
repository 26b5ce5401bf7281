import type { PackageEditor } from "../save/packageEditor";
import { attributeOf, childOf, childrenOf, element, localName, type XmlElement } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { Archive } from "../zip/archive";
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
import { pathOf, readCustomDocumentProperties, readDocumentProperties } from "./readProperties";

/** Writes the properties that changed; what else their parts say stays. */
export function saveProperties(
  editor: PackageEditor,
  properties: DocumentProperties,
  custom: ReadonlyMap<string, CustomValue>,
): void {
  const { original } = editor;
  if (!(original instanceof Archive)) return;
  const before = readDocumentProperties(original);
  const changed = (Object.keys(properties) as (keyof DocumentProperties)[]).filter(
    (field) => properties[field] !== before[field],
  );
  for (const [part, elements] of [
    [corePart, coreElements],
    [extendedPart, extendedElements],
  ] as const)
    for (const field of changed) {
      const name = elements[field];
      if (name !== undefined) putText(editPart(editor, original, part), name, properties[field]);
    }
  const old = readCustomDocumentProperties(original);
  if (JSON.stringify([...old]) !== JSON.stringify([...custom]))
    putCustom(editPart(editor, original, customPart), custom);
}

/** The part's element, to be changed in place; made when the package has none. */
function editPart(editor: PackageEditor, original: Archive, part: PropertiesPart): XmlElement {
  const known = pathOf(original, part);
  const path = known ?? part.path;
  if (known === undefined && !editor.has(path) && editor.read(path) === undefined) {
    editor.addContentType(path, part.contentType);
    editor.relate("", part.relationship, path);
  }
  return editor.edit(path, () => element(part.root, part.namespaces));
}

function putText(root: XmlElement, name: string, text: string): void {
  const known = childOf(root, localName(name));
  if (known) known.children.splice(0, Infinity, text);
  else {
    const attributes = name === "dcterms:created" ? { "xsi:type": "dcterms:W3CDTF" } : {};
    root.children.push(element(name, attributes, [text]));
  }
}

/** The format id that Office gives to properties people add (MS-OLEPS 2.18). */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstId = 2;

const elementNames: Readonly<Record<CustomValue["type"], string>> = {
  string: "vt:lpwstr",
  date: "vt:filetime",
  number: "vt:i4",
  float: "vt:r8",
  boolean: "vt:bool",
};

function putCustom(root: XmlElement, custom: ReadonlyMap<string, CustomValue>): void {
  const old = childrenOf(root, "property");
  const listed = [...custom].map(([name, { type, value }], index) => {
    const known = old.find((property) => attributeOf(property, "name") === name);
    const text = typeof value === "string" ? encodeXstring(value) : String(value);
    const attributes = { fmtid: formatId, ...known?.attributes, pid: index + firstId, name };
    return element("property", attributes, [element(elementNames[type], {}, [text])]);
  });
  root.children.splice(0, Infinity, ...listed);
}
