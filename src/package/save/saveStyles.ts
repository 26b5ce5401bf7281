import type { WorkbookPart } from "../read/workbookPart";
import { WorkbookStyles } from "../styles/workbookStyles";
import type { StyleTable } from "../styles/cellStyle";
import { spreadsheetType } from "./emptyPackage";
import type { PackageEditor } from "./packageEditor";
import { relationshipType } from "./relationshipType";

/** Writes the styles where they changed. A workbook without the part gets one as soon as a sheet is written. */
export function saveStyles(
  editor: PackageEditor,
  part: WorkbookPart,
  styles: StyleTable,
  { strict, writesSheets }: { readonly strict: boolean; readonly writesSheets: boolean },
): void {
  if (!(styles instanceof WorkbookStyles) || !styles.changed) return;
  const known = part.related.find(({ kind }) => kind === "styles");
  if (known) {
    editor.adopt(known.target, styles.root);
    return;
  }
  if (!writesSheets) return;
  const path = editor.freePath("xl/styles", ".xml");
  editor.adopt(path, styles.root);
  editor.addContentType(path, `${spreadsheetType}.styles+xml`);
  editor.relate(part.path, relationshipType(strict, "styles"), path);
}
