import type { Copy } from "../anonymise/copy";
import { uniqueSheetName } from "./copySheet";
import { asExcelError, ExcelError, stopIfCancelled } from "./excelError";
import { fillCopySheet, finishCopySheet } from "./fillCopySheet";
import type { ClassificationLook } from "./look";
import { inExcel, type Watched } from "./session";

/** The sheet a copy was written to. Its name may differ from the copy's: names are unique in a workbook. */
export interface WrittenSheet {
  readonly sheetId: string;
  readonly name: string;
}

/**
 * Writes a copy to a new sheet, as a table in row 1, with its classification, page header and tab colour, and shows it.
 * The copy is whole or not at all: when anything fails or the person cancels, the new sheet is removed again.
 *
 * @param classificationText what `readClassification` will give for the new sheet
 * @throws ExcelError the cause; `left-behind` (with the sheet's name) when the sheet could not be removed;
 *   `formula-in-copy` when Excel took a value for a formula
 */
export const writeCopy = async (
  copy: Copy,
  classificationText: string,
  shown: ClassificationLook,
  watched: Watched = {},
): Promise<WrittenSheet> => {
  stopIfCancelled(watched.signal);
  const sheet = await addSheet(copy.sheetName);
  try {
    await fillCopySheet(sheet.sheetId, copy, watched);
    await finishCopySheet(sheet.sheetId, copy, classificationText, shown);
    stopIfCancelled(watched.signal);
    return sheet;
  } catch (error) {
    const cause = asExcelError(error);
    await discardCopy(sheet, cause);
    throw cause;
  }
};

/**
 * Removes a sheet that `writeCopy` made.
 *
 * @param cause why; told along with `left-behind`
 * @throws ExcelError `left-behind` when it could not be removed: then the person must know that it is there
 */
export const discardCopy = async (
  sheet: WrittenSheet,
  cause: ExcelError = new ExcelError("cancelled"),
): Promise<void> => {
  try {
    await inExcel(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet.sheetId);
      found.load("id");
      await context.sync();
      if (!found.isNullObject) found.delete();
      await context.sync();
    });
  } catch {
    throw new ExcelError("left-behind", { sheet: sheet.name, detail: cause.code }, { cause });
  }
};

const addSheet = (wanted: string): Promise<WrittenSheet> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const name = uniqueSheetName(
      wanted,
      sheets.items.map((sheet) => sheet.name),
    );
    const sheet = sheets.add(name);
    sheet.load("id");
    await context.sync();
    return { sheetId: sheet.id, name };
  });
