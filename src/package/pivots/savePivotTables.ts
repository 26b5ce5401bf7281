import { areaAddress } from "../cells/address";
import { readRelationships } from "../read/relationships";
import type { PackageEditor } from "../save/packageEditor";
import type { StoredSheet } from "../workbook";
import { childOf } from "../xml/element";
import { Archive } from "../zip/archive";
import { readPivotTables } from "./readPivotTable";

/** Writes where pivot tables of a sheet went; those that are gone leave the package. All else of their parts stays. */
export function savePivotTables(
  editor: PackageEditor,
  path: string,
  { sheet }: { readonly sheet: StoredSheet },
): void {
  const { original } = editor;
  if (!(original instanceof Archive)) return;
  const related = readRelationships(original, path);
  for (const { part, area } of readPivotTables(original, related)) {
    const now = sheet.pivotTables.find((pivot) => pivot.part === part);
    if (now === undefined) {
      for (const { id } of related.filter(({ target }) => target === part)) editor.unrelate(path, id);
      editor.remove(part);
    } else if (areaAddress(now.area) !== areaAddress(area)) {
      const location = childOf(editor.edit(part), "location");
      if (location) location.attributes.ref = areaAddress(now.area);
    }
  }
}
