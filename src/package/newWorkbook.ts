import { SheetCells } from "./cells/sheetCells";
import { openWorkbook } from "./openWorkbook";
import { blankSheet } from "./read/blankSheet";
import { emptyPackage } from "./save/emptyPackage";
import type { StoredSheet, StoredWorkbook } from "./workbook";

/** An empty workbook, as if opened from a file; with one sheet `Sheet1` unless told otherwise. */
export function newWorkbook(sheetNames: readonly string[] = ["Sheet1"]): StoredWorkbook {
  return openWorkbook(emptyPackage(sheetNames));
}

/** An empty sheet, to be put into a workbook's `sheets`. Its name is not checked. */
export function newSheet(name: string): StoredSheet {
  return { ...blankSheet(name, new SheetCells(), undefined), changed: true };
}
