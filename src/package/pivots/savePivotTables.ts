import { areaAddress } from "../cells/address";
import { readRelationships } from "../read/relationships";
import type { PackageEditor } from "../save/packageEditor";
import type { StoredSheet } from "../workbook";
import { childOf } from "../xml/element";
import { encodeXstring } from "../xml/escape";
import { Archive } from "../zip/archive";
import { readPivotTables } from "./readPivotTable";
import type { StoredPivotTable } from "./storedPivotTable";

/** Writes where pivot tables of a sheet and their sources went; those that are gone leave the package. All else of their parts stays. */
export function savePivotTables(
  editor: PackageEditor,
  path: string,
  { sheet }: { readonly sheet: StoredSheet },
): void {
  const { original } = editor;
  if (!(original instanceof Archive)) return;
  const related = readRelationships(original, path);
  for (const before of readPivotTables(original, related)) {
    const { part } = before;
    const now = sheet.pivotTables.find((pivot) => pivot.part === part);
    if (now === undefined) {
      for (const { id } of related.filter(({ target }) => target === part)) editor.unrelate(path, id);
      editor.remove(part);
    } else {
      savePlace(editor, before, now);
      saveSource(editor, now);
    }
  }
}

function savePlace(editor: PackageEditor, before: StoredPivotTable, { part, area }: StoredPivotTable): void {
  const reference = areaAddress(area);
  if (reference === areaAddress(before.area)) return;
  const location = childOf(editor.edit(part), "location");
  if (location) location.attributes.ref = reference;
}

/** Pivot tables may share a cache: each of them says the same of its source. */
function saveSource(editor: PackageEditor, { source, cachePart }: StoredPivotTable): void {
  if (cachePart === undefined || source === undefined || source.kind === "other") return;
  const written = childOf(childOf(editor.edit(cachePart), "cacheSource"), "worksheetSource");
  if (!written) return;
  if (source.kind === "name") written.attributes.name = encodeXstring(source.name);
  else {
    written.attributes.ref = source.reference;
    written.attributes.sheet = encodeXstring(source.sheet);
  }
}
