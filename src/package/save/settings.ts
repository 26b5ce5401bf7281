import { readSettings, webExtensions } from "../read/workbookParts";
import type { SettingsOwner } from "../workbook";
import { PackageError } from "../packageError";
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  isElement,
  localName,
  type XmlElement,
} from "../xml/element";
import { Archive } from "../zip/archive";
import { relationshipsNamespace } from "./emptyPackage";
import { prefixOf } from "../frame/frameOrder";
import type { PackageEditor } from "./packageEditor";

const webExtensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const taskPanesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const relationships = "http://schemas.microsoft.com/office/2011/relationships";
const contentTypes = "application/vnd.ms-office";

/** Stands for an add-in whose id nobody told. */
const nobody: SettingsOwner = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

/**
 * Writes changed settings as Excel keeps them: properties of the add-in's web extension part, to which a task pane
 * leads (MS-OWEXML 2.2). A setting is changed and deleted where it stood. A new one goes to the part of its owner,
 * never to that of another add-in; the pane of a part that must be made is closed, so that nothing opens by itself.
 */
export function saveSettings(
  editor: PackageEditor,
  settings: ReadonlyMap<string, string>,
  owner: SettingsOwner = nobody,
): void {
  const { original } = editor;
  const before = original instanceof Archive ? readSettings(original) : new Map<string, string>();
  const known = original instanceof Archive ? webExtensions(original) : undefined;
  const parts = known?.parts ?? [];
  for (const [key, value] of before)
    if (settings.get(key) !== value) changeSetting(editor, parts, key, settings.get(key));
  const added = [...settings].filter(([key]) => !before.has(key));
  if (added.length === 0) return;
  const own = parts.find((part) => ownerOf(editor, part) === bare(owner.id));
  const root = editor.edit(own ?? addWebExtension(editor, known?.taskPanes, owner));
  const bag = propertiesOf(root);
  for (const [name, value] of added)
    bag.children.push(element(`${prefixOf(root)}property`, propertyOf(name, value)));
}

function changeSetting(
  editor: PackageEditor,
  parts: readonly string[],
  key: string,
  value: string | undefined,
): void {
  for (const part of parts) {
    const bag = childOf(editor.read(part), "properties");
    const property = childrenOf(bag, "property").find((other) => attributeOf(other, "name") === key);
    if (!bag || !property) continue;
    editor.edit(part);
    if (value === undefined) bag.children.splice(bag.children.indexOf(property), 1);
    else Object.assign(property.attributes, propertyOf(key, value));
  }
}

/** An add-in's id in the form in which ids are compared. */
function bare(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}

function ownerOf(editor: PackageEditor, part: string): string {
  return bare(attributeOf(childOf(editor.read(part), "reference"), "id") ?? "");
}

/** The bag of properties, put where the schema wants it when there was none. */
function propertiesOf(root: XmlElement): XmlElement {
  const known = childOf(root, "properties");
  if (known) return known;
  const bag = element(`${prefixOf(root)}properties`);
  const later = ["bindings", "snapshot", "extLst"];
  const place = root.children.findIndex((child) => isElement(child) && later.includes(localName(child.name)));
  root.children.splice(place < 0 ? root.children.length : place, 0, bag);
  return bag;
}

function addWebExtension(editor: PackageEditor, panes: string | undefined, owner: SettingsOwner): string {
  const part = editor.freePath("xl/webextensions/webextension", ".xml");
  editor.adopt(part, webExtension(owner));
  editor.addContentType(part, `${contentTypes}.webextension+xml`);
  const list = panes ?? addTaskPanes(editor);
  const id = editor.relate(list, `${relationships}/webextension`, part);
  const root = editor.edit(list);
  const prefix = prefixOf(root);
  const reference = element(`${prefix}webextensionref`, { "xmlns:r": relationshipsNamespace, "r:id": id });
  const pane = { dockstate: "right", visibility: 0, width: 350, row: childrenOf(root, "taskpane").length };
  root.children.push(element(`${prefix}taskpane`, pane, [reference]));
  return part;
}

function addTaskPanes(editor: PackageEditor): string {
  const usual = "xl/webextensions/taskpanes.xml";
  const path = editor.has(usual) ? editor.freePath("xl/webextensions/taskpanes", ".xml") : usual;
  editor.adopt(path, element("wetp:taskpanes", { "xmlns:wetp": taskPanesNamespace }));
  editor.addContentType(path, `${contentTypes}.webextensiontaskpanes+xml`);
  editor.relate("", `${relationships}/webextensiontaskpanes`, path);
  return path;
}

/** What MS-OWEXML 2.2.7 requires, in its order; the id of the instance is the owner's, the same at every save. */
function webExtension({ id, version }: SettingsOwner): XmlElement {
  const reference = { id: bare(id), version, store: "developer", storeType: "Registry" };
  return element(
    "we:webextension",
    { "xmlns:we": webExtensionNamespace, id: `{${bare(id).toUpperCase()}}` },
    ["reference", "alternateReferences", "properties", "bindings"].map((name) =>
      element(`we:${name}`, name === "reference" ? reference : {}),
    ),
  );
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Characters that XML cannot hold: in JSON they stand only in strings and are escaped there; a name is refused. */
function propertyOf(name: string, value: string): Record<string, string> {
  if (name.search(forbidden) >= 0) throw new PackageError("bad-xml", { path: "xl/webextensions", name });
  const escaped = value.replace(
    forbidden,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return { name, value: escaped };
}
