import type { StoredSheet } from "../workbook";
import type { ThemeColors } from "../styles/colors";
import type { SheetOrigin } from "../read/origin";
import { saveComments } from "../comments/saveComments";
import { saveCustomProperties } from "./customProperties";
import { emptyFrame, spreadsheetType } from "./emptyPackage";
import { editedFrame } from "./frameEdits";
import type { PackageEditor } from "./packageEditor";
import { saveHyperlinks } from "../hyperlinks/saveHyperlinks";
import { saveDrawing } from "../drawings/saveDrawing";
import { savePivotTables } from "../pivots/savePivotTables";
import { saveTables } from "../tables/saveTables";

export interface SheetToSave {
  readonly sheet: StoredSheet;
  readonly origin: SheetOrigin | undefined;
  /** Whether it is the active sheet. */
  readonly selected: boolean;
  readonly strict: boolean;
  readonly theme: ThemeColors;
}

/** Writes a changed or new sheet with the parts it owns; returns its path. */
export function saveSheet(editor: PackageEditor, job: SheetToSave): string {
  const { sheet, origin, selected, theme } = job;
  const path = origin?.part ?? editor.freePath("xl/worksheets/sheet", ".xml");
  if (!origin) editor.addContentType(path, `${spreadsheetType}.worksheet+xml`);
  let frame = editedFrame(origin?.frame ?? emptyFrame(), sheet, selected, theme);
  frame = saveCustomProperties(editor, path, frame, job);
  frame = saveComments(editor, path, frame, job);
  frame = saveHyperlinks(editor, path, frame, job);
  frame = saveTables(editor, path, frame, job);
  savePivotTables(editor, path, job);
  frame = saveDrawing(editor, path, frame, job);
  editor.write(path, { frame, cells: sheet.cells, rows: sheet.rows });
  return path;
}
