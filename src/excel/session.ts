import { asExcelError } from "./excelError";

/**
 * Runs work on the open workbook, waits while the person edits a cell, and turns what Office.js throws into `ExcelError`.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.runoptions `delayForCellEdit`
 */
export const inExcel = async <Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> => {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asExcelError(error);
  }
};

/** Something that takes a while tells how far it is and stops when asked. */
export interface Watched {
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}
