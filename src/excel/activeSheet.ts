import { inExcel } from "./session";

/** The sheet that the person looks at. */
export const activeSheetId = (): Promise<string> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

/** Brings a sheet to the front. A hidden one can't be: `not-accepted`. */
export const activateSheet = (sheetId: string): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });

/**
 * Goes to cells of one column: selects the first unbroken run of `rows`. All positions are zero-based sheet positions.
 * Without rows the whole column is selected.
 */
export const selectCells = (sheetId: string, rows: readonly number[], column: number): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const [first, ...others] = rows;
    sheet.activate();
    if (first === undefined) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().select();
    else sheet.getRangeByIndexes(first, column, runLength(first, others), 1).select();
    await context.sync();
  });

const runLength = (first: number, others: readonly number[]): number => {
  const broken = others.findIndex((row, index) => row !== first + index + 1);
  return 1 + (broken === -1 ? others.length : broken);
};
