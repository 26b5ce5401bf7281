import type { Copy } from "../anonymise/copy";
import { chunksOf, rowsPerChunk, type Chunk } from "./chunks";
import { showClassification } from "./classification";
import { columnWidthInPoints, sheetFormat, sheetRows } from "./copySheet";
import { ExcelError, stopIfCancelled } from "./excelError";
import { withLook, type ClassificationLook, type CurrentLook } from "./look";
import { inExcel, type Watched } from "./session";

const tableStyle = "TableStyleLight9";
/** Columns wider than this (in characters) hold sentences: their text is wrapped. */
const widestUnwrapped = 30;

const rowCount = (copy: Copy): number => copy.columns[0]?.cells.at.length ?? 0;

/** Writes headers, formats and values to an empty sheet, in chunks. */
export const fillCopySheet = (sheetId: string, copy: Copy, { onProgress, signal }: Watched): Promise<void> =>
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

/**
 * Makes a table of what `fillCopySheet` wrote, classifies the sheet and shows it.
 *
 * @throws ExcelError `formula-in-copy` when Excel took a value for a formula
 */
export const finishCopySheet = (
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
