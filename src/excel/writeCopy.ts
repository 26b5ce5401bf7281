import type { Copy } from "../anonymise/copy";
import { chunksOf, rowsPerChunk, type Chunk } from "./chunks";
import { showClassification } from "./classification";
import { columnWidthInPoints, sheetFormat, sheetRows, uniqueSheetName } from "./copySheet";
import { asExcelError, ExcelError, stopIfCancelled } from "./excelError";
import { withLook, type ClassificationLook, type CurrentLook } from "./look";
import { inExcel, type Watched } from "./session";

/** The sheet a copy was written to. Its name may differ from the copy's: names are unique in a workbook. */
export interface WrittenSheet {
  readonly sheetId: string;
  readonly name: string;
}

const tableStyle = "TableStyleLight9";
/** Columns wider than this (in characters) hold sentences: their text is wrapped. */
const widestUnwrapped = 30;

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
    await fillSheet(sheet.sheetId, copy, watched);
    await finishSheet(sheet.sheetId, copy, classificationText, shown);
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

const rowCount = (copy: Copy): number => copy.columns[0]?.values.length ?? 0;

const fillSheet = (sheetId: string, copy: Copy, { onProgress, signal }: Watched): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const columns = copy.columns.length;
    const rows = rowCount(copy);
    const header = sheet.getRangeByIndexes(0, 0, 1, columns);
    header.numberFormat = [copy.columns.map(() => "@")];
    header.values = [copy.columns.map((column) => column.header)];
    formatColumns(sheet, copy, rows);
    for (const chunk of chunksOf(rows, rowsPerChunk(columns))) {
      stopIfCancelled(signal);
      await writeRows(context, sheet, copy, chunk);
      onProgress?.((chunk.start + chunk.count) / rows);
    }
    stopIfCancelled(signal);
    await context.sync();
  });

const writeRows = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  copy: Copy,
  { start, count }: Chunk,
): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  const range = sheet.getRangeByIndexes(1 + start, 0, count, copy.columns.length);
  range.values = sheetRows(copy, start, count);
  range.untrack();
  await context.sync();
};

/** Formats go first: a text format must be there before the text. One value for a whole column is one small request. */
const formatColumns = (sheet: Excel.Worksheet, copy: Copy, rows: number): void => {
  copy.columns.forEach((column, index) => {
    const range = sheet.getRangeByIndexes(0, index, rows + 1, 1);
    range.format.columnWidth = columnWidthInPoints(column.width);
    range.format.verticalAlignment = "Top";
    if (column.width > widestUnwrapped) range.format.wrapText = true;
    // Office.js takes one value for all cells of a range, which its types don't say.
    const values = sheet.getRangeByIndexes(1, index, Math.max(1, rows), 1);
    values.set({ numberFormat: sheetFormat(column) as unknown as string[][] });
  });
};

const newSheet: CurrentLook = { header: "", footer: "", tabColor: "", taken: { header: 0, footer: 0 } };

const finishSheet = (
  sheetId: string,
  copy: Copy,
  classificationText: string,
  shown: ClassificationLook,
): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(0, 0, Math.max(2, rowCount(copy) + 1), copy.columns.length);
    const formulas = range.getSpecialCellsOrNullObject("Formulas");
    formulas.load("cellCount");
    await context.sync();
    if (!formulas.isNullObject) throw new ExcelError("formula-in-copy", { cells: formulas.cellCount });
    const table = sheet.tables.add(range, true);
    table.style = tableStyle;
    sheet.getRangeByIndexes(0, 0, 1, copy.columns.length).format.wrapText = true;
    sheet.freezePanes.freezeRows(1);
    showClassification(sheet, classificationText, withLook(newSheet, undefined, shown));
    sheet.activate();
    await context.sync();
  });
