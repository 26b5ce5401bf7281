import { readRelationships } from "../read/relationships";
import { Archive } from "../zip/archive";
import { attributeOf, descend, element, type XmlElement } from "../xml/element";
import { decodeXstring, encodeXstring } from "../xml/escape";
import { encodeUtf16 } from "../xml/utf16";
import { prefixOf, withChild } from "../frame/frameOrder";
import type { PackageEditor } from "./packageEditor";
import { relationshipType } from "./relationshipType";
import { withRelationshipsPrefix } from "./relationshipsPrefix";
import type { SheetToSave } from "./sheetPart";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/**
 * Writes a sheet's custom properties as Excel keeps them: `<customPr>` in the sheet, the value as UTF-16LE text in a
 * part of its own (ECMA-376-1, 12.3.5 and 18.3.1.21). Properties that did not change keep their part.
 */
export function saveCustomProperties(
  editor: PackageEditor,
  path: string,
  frame: XmlElement,
  { sheet, strict }: Pick<SheetToSave, "sheet" | "strict">,
): XmlElement {
  const old = existing(editor, path, frame);
  if (old.length === 0 && sheet.customProperties.size === 0) return frame;
  for (const { name, id, part } of old) {
    if (sheet.customProperties.has(name)) continue;
    editor.unrelate(path, id);
    editor.remove(part);
  }
  const [named, relationships] = withRelationshipsPrefix(frame, strict);
  const prefix = prefixOf(frame);
  const written = [...sheet.customProperties].map(([name, value]) => {
    const known = old.find((property) => property.name === name);
    const bytes = encodeUtf16(value);
    const part = known?.part ?? editor.freePath("xl/customProperty", ".bin");
    if (!known || !sameBytes(editor.original.get(part), bytes))
      editor.write(part, (write) => {
        write(bytes);
      });
    if (!known) editor.addContentType(part, contentType);
    const id = known?.id ?? editor.relate(path, relationshipType(strict, "customProperty"), part);
    return element(`${prefix}customPr`, { name: encodeXstring(name), [`${relationships}:id`]: id });
  });
  const list = element(`${prefix}customProperties`, {}, written);
  return withChild(named, "customProperties", written.length > 0 ? list : undefined);
}

function existing(editor: PackageEditor, path: string, frame: XmlElement) {
  const { original } = editor;
  const related = original instanceof Archive ? readRelationships(original, path) : [];
  return descend(frame, "customProperties", "customPr").flatMap((property) => {
    const id = attributeOf(property, "id") ?? "";
    const part = related.find((relationship) => relationship.id === id)?.target;
    const name = decodeXstring(attributeOf(property, "name") ?? "");
    return part === undefined ? [] : [{ name, id, part }];
  });
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, index) => byte === b[index]);
}
