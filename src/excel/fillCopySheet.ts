import type { CopySheet } from "../anonymise/copy";
import { chunksOf, rowsPerChunk, type Chunk } from "./chunks";
import { columnWidthInPoints, sheetFormat, sheetRows } from "./copySheet";
import { stopIfCancelled } from "./excelError";
import { inExcel, type Watched } from "./session";

/** Columns wider than this (in characters) hold sentences: their text is wrapped. */
const widestUnwrapped = 30;

/** Rows of data, without the header. */
export const rowCountOf = (copy: CopySheet): number => copy.columns[0]?.cells.at.length ?? 0;

/** Writes headers, formats and values to an empty sheet, in chunks. */
export const fillCopySheet = (
  sheetId: string,
  copy: CopySheet,
  { onProgress, signal }: Watched,
): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const columns = copy.columns.length;
    const rows = rowCountOf(copy);
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
  copy: CopySheet,
  { start, count }: Chunk,
): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  const range = sheet.getRangeByIndexes(1 + start, 0, count, copy.columns.length);
  range.values = sheetRows(copy, start, count);
  range.untrack();
  await context.sync();
};

/** Formats go first: a text format must be there before the text. One value for a whole column is one small request. */
const formatColumns = (sheet: Excel.Worksheet, copy: CopySheet, rows: number): void => {
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
