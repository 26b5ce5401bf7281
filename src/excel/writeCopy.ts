import type { CopySheet } from "../anonymise/copy";
import { uniqueSheetName } from "./copySheet";
import { asExcelError, ExcelError, stopIfCancelled } from "./excelError";
import { fillCopySheet, rowCountOf } from "./fillCopySheet";
import { finishCopySheets } from "./finishCopySheets";
import type { ClassificationLook } from "./look";
import { inExcel, type Watched } from "./session";

/** A sheet of a copy, as it is to stand in the workbook. */
export interface SheetToWrite {
  readonly sheet: CopySheet;
  /** What `readClassification` will give for the new sheet. */
  readonly classificationText: string;
  readonly look: ClassificationLook;
}

/** A sheet that was written. Its name may differ from the copy's: names are unique in a workbook. */
export interface WrittenSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** The sheets of a copy in the workbook, in the order of the copy's own. */
export interface WrittenCopy {
  readonly sheet: WrittenSheet;
  readonly moreSheets: readonly WrittenSheet[];
}

/**
 * Writes a copy to new sheets: each with its table in row 1, its charts, classification, page header and tab colour. Shows
 * the first. The copy is whole or not at all: when anything fails or the person cancels, the new sheets are removed again.
 *
 * @throws ExcelError the cause; `left-behind` (with the sheets' names) when sheets could not be removed;
 *   `formula-in-copy` when Excel took a value for a formula
 */
export const writeCopy = async (
  first: SheetToWrite,
  more: readonly SheetToWrite[] = [],
  watched: Watched = {},
): Promise<WrittenCopy> => {
  stopIfCancelled(watched.signal);
  const written = await addSheets(
    first.sheet.sheetName,
    more.map(({ sheet }) => sheet.sheetName),
  );
  try {
    const filled = sheetsIn(written).map(({ sheetId }, at) => ({ ...(more[at - 1] ?? first), sheetId }));
    await fillSheets(filled, watched);
    await finishCopySheets(filled);
    stopIfCancelled(watched.signal);
    return written;
  } catch (error) {
    const cause = asExcelError(error);
    await discardCopy(written, cause);
    throw cause;
  }
};

const sheetsIn = ({ sheet, moreSheets }: WrittenCopy): readonly WrittenSheet[] => [sheet, ...moreSheets];

/** One after the other; the share that is done is that of their rows. */
const fillSheets = async (
  sheets: readonly (SheetToWrite & Pick<WrittenSheet, "sheetId">)[],
  { onProgress, signal }: Watched,
): Promise<void> => {
  const total = sheets.reduce((sum, { sheet }) => sum + rowCountOf(sheet), 0);
  let before = 0;
  for (const { sheetId, sheet } of sheets) {
    const rows = rowCountOf(sheet);
    const start = before;
    await fillCopySheet(sheetId, sheet, {
      signal,
      onProgress: (share) => onProgress?.((start + share * rows) / total),
    });
    before += rows;
  }
};

/**
 * Removes the sheets that `writeCopy` made.
 *
 * @param cause why; told along with `left-behind`
 * @throws ExcelError `left-behind` when some could not be removed: then the person must know that they are there
 */
export const discardCopy = async (
  written: WrittenCopy,
  cause: ExcelError = new ExcelError("cancelled"),
): Promise<void> => {
  const left: string[] = [];
  for (const sheet of sheetsIn(written)) {
    await removeSheet(sheet.sheetId).catch(() => left.push(sheet.name));
  }
  if (left.length > 0)
    throw new ExcelError("left-behind", { sheet: left.join(", "), detail: cause.code }, { cause });
};

const removeSheet = (sheetId: string): Promise<void> =>
  inExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheetId);
    found.load("id");
    await context.sync();
    if (!found.isNullObject) found.delete();
    await context.sync();
  });

const addSheets = (first: string, more: readonly string[]): Promise<WrittenCopy> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const taken = sheets.items.map((sheet) => sheet.name);
    const add = (wanted: string) => {
      const name = uniqueSheetName(wanted, taken);
      taken.push(name);
      const sheet = sheets.add(name);
      sheet.load("id");
      return { sheet, name };
    };
    const added = { first: add(first), more: more.map(add) };
    await context.sync();
    const written = ({ sheet, name }: ReturnType<typeof add>): WrittenSheet => ({ sheetId: sheet.id, name });
    return { sheet: written(added.first), moreSheets: added.more.map(written) };
  });
