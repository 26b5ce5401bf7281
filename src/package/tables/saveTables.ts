import { readRelationships } from "../read/relationships";
import { xmlPart } from "../xml/serialize";
import { attributeOf, descend, element, type XmlElement } from "../xml/element";
import { Archive } from "../zip/archive";
import { spreadsheetType } from "../save/emptyPackage";
import { prefixOf, withChild } from "../frame/frameOrder";
import type { PackageEditor } from "../save/packageEditor";
import { relationshipType } from "../save/relationshipType";
import { withRelationshipsPrefix } from "../save/relationshipsPrefix";
import type { SheetToSave } from "../save/sheetPart";
import { readTable } from "./readTable";
import type { StoredTable } from "./storedTable";
import { tableXml } from "./tableXml";

/** Writes new and changed tables of a sheet and lists them in its frame; tables that are gone leave the package. */
export function saveTables(
  editor: PackageEditor,
  path: string,
  frame: XmlElement,
  { sheet, strict }: Pick<SheetToSave, "sheet" | "strict">,
): XmlElement {
  const old = existing(editor, path, frame);
  if (old.length === 0 && sheet.tables.length === 0) return frame;
  for (const { id, part } of old) {
    if (sheet.tables.some((table) => table.part === part)) continue;
    editor.unrelate(path, id);
    editor.remove(part);
  }
  const [named, relationships] = withRelationshipsPrefix(frame, strict);
  const prefix = prefixOf(frame);
  const written = sheet.tables.map((table) => {
    const known = old.find(({ part }) => part === table.part);
    if (known) saveChangedTable(editor, table, known.part);
    const id = known?.id ?? saveNewTable(editor, table, path, strict);
    return element(`${prefix}tablePart`, { [`${relationships}:id`]: id });
  });
  const list = element(`${prefix}tableParts`, { count: written.length }, written);
  return withChild(named, "tableParts", written.length > 0 ? list : undefined);
}

function saveChangedTable(editor: PackageEditor, table: StoredTable, part: string): void {
  const before = editor.original instanceof Archive ? readTable(editor.original, part) : undefined;
  const root = editor.read(part);
  if (!root || JSON.stringify(before) === JSON.stringify(table)) return;
  const bytes = xmlPart(tableXml(table, root));
  editor.write(part, (write) => {
    write(bytes);
  });
}

function saveNewTable(editor: PackageEditor, table: StoredTable, path: string, strict: boolean): string {
  const part = editor.freePath("xl/tables/table", ".xml");
  const bytes = xmlPart(tableXml(table));
  editor.write(part, (write) => {
    write(bytes);
  });
  editor.addContentType(part, `${spreadsheetType}.table+xml`);
  return editor.relate(path, relationshipType(strict, "table"), part);
}

function existing(editor: PackageEditor, path: string, frame: XmlElement): { id: string; part: string }[] {
  const { original } = editor;
  const related = original instanceof Archive ? readRelationships(original, path) : [];
  return descend(frame, "tableParts", "tablePart").flatMap((listed) => {
    const id = attributeOf(listed, "id") ?? "";
    const part = related.find((relationship) => relationship.id === id)?.target;
    return part === undefined ? [] : [{ id, part }];
  });
}
