import { readFileSync } from "node:fs";
import { bootHeadless } from "../src/host/headless/boot";
import { installGlobals } from "../src/host/headless/globals";
import { WorkbookModel } from "../src/host/model/workbookModel";
import { createExcelHost } from "../src/host/objects/excelHost";

/** How long batches take through the real Office.js on the host, without a screen. */
export interface ExcelRunFigures {
  /** Milliseconds of each of two hundred small batches: a value read, another written. */
  readonly small: { readonly p50: number; readonly p95: number };
  /** Seconds to read all values of the sheet, by 5,000 rows. */
  readonly read: number;
  /** Seconds to write 10,000 rows of the same width, by 5,000. */
  readonly write: number;
}

const smallRuns = 200;
const rowsInChunk = 5000;
const rowsWritten = 10_000;

/** Runs batches on the first sheet of a file. */
export const measureExcelRun = async (file: string): Promise<ExcelRunFigures> => {
  const model = await WorkbookModel.open(new Uint8Array(readFileSync(file)), "bench.xlsx");
  const excelHost = createExcelHost(model, { openWorkbook: () => undefined, save: () => undefined });
  const office = await bootHeadless({ excelHost });
  const restore = installGlobals(office);
  try {
    const small = await timesOf(smallRuns, smallRun);
    const [read] = await timesOf(1, readAll);
    const [write] = await timesOf(1, writeRows);
    return { small: percentiles(small), read: (read ?? 0) / 1000, write: (write ?? 0) / 1000 };
  } finally {
    restore();
    office.close();
  }
};

const timesOf = async (turns: number, work: (turn: number) => Promise<void>): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now();
    await work(turn);
    times.push(performance.now() - start);
  }
  return times;
};

/** The middle of the times, and what nineteen of twenty stay under. */
export const percentiles = (times: readonly number[]): { readonly p50: number; readonly p95: number } => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
};

const smallRun = (turn: number): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.getCell(turn, 0).load("values");
    sheet.getCell(turn, 1).values = [[turn]];
    await context.sync();
    if (cell.values.length !== 1) throw new Error("a cell has a value");
  });

const readAll = async (): Promise<void> => {
  const { rowCount, columnCount } = await usedSize();
  for (let top = 0; top < rowCount; top += rowsInChunk)
    await readChunk(top, Math.min(rowsInChunk, rowCount - top), columnCount);
};

const readChunk = (top: number, rowCount: number, columnCount: number): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chunk = sheet.getRangeByIndexes(top, 0, rowCount, columnCount).load("values");
    await context.sync();
    if (chunk.values.length !== rowCount) throw new Error("a chunk has its rows");
  });

const writeRows = async (): Promise<void> => {
  const { columnCount } = await usedSize();
  for (let top = 0; top < rowsWritten; top += rowsInChunk) await writeChunk(top, columnCount);
};

const writeChunk = (top: number, columnCount: number): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const valueAt = (row: number, column: number) => (column % 2 ? row : `text ${row % 900}`);
    const columns = Array.from({ length: columnCount }, (_, column) => column);
    const rows = Array.from({ length: rowsInChunk }, (_, row) => row);
    sheet.getRangeByIndexes(top, 0, rowsInChunk, columnCount).values = rows.map((row) =>
      columns.map((column) => valueAt(row, column)),
    );
    await context.sync();
  });

const usedSize = (): Promise<{ readonly rowCount: number; readonly columnCount: number }> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets
      .getActiveWorksheet()
      .getUsedRange()
      .load("rowCount, columnCount");
    await context.sync();
    return { rowCount: used.rowCount, columnCount: used.columnCount };
  });
