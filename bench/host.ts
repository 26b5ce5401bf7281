import { writeFileSync } from "node:fs";
import path from "node:path";
import { countedWorkbook, type Tally } from "../test/support/countedWorkbook";
import { temporaryFolder } from "../test/support/temporaryFolder";
import type { ExcelRunFigures } from "./excelRun";
import type { HostPageFigures } from "./hostPage";
import type { OpeningFigures, ReaderName } from "./opening";
import { inOwnProcess, seconds } from "./processes";

/** A made-up workbook on disk, and what is in it. */
interface MadeFile {
  readonly title: string;
  readonly path: string;
  readonly tally: Tally;
}

const made = new Map<string, MadeFile>();
const folder = temporaryFolder();
process.once("exit", folder.remove);

/** Each file is made once, by its writer in test/support and not by the package's own. */
const madeFile = (rows: number, columns: number): MadeFile => {
  const title = `${rows.toLocaleString("en")} x ${columns}`;
  const file = made.get(title) ?? writeMade(title, rows, columns);
  made.set(title, file);
  return file;
};

const writeMade = (title: string, rows: number, columns: number): MadeFile => {
  const { bytes, cells, sum } = countedWorkbook(rows, columns);
  const file = path.join(folder.path, `${rows}x${columns}.xlsx`);
  writeFileSync(file, bytes);
  return { title, path: file, tally: { cells, sum } };
};

const readerNames: Readonly<Record<ReaderName, string>> = {
  ours: "openWorkbook",
  small: "bench/smallReader.ts",
  sheetJs: "@e965/xlsx",
};

/** Opening and saving beside the small reader and SheetJS. A reader that dies or finds other cells is told by its line. */
export const showFiles = (): void => {
  console.log("Opening, and saving with one cell changed: seconds of processor time, the least of the turns");
  console.table({ ...filesTable(100_000, 40, 3, true), ...filesTable(1_000_000, 20, 1, false) });
};

const filesTable = (rows: number, columns: number, turns: number, saves: boolean): object => {
  const { title, path: file, tally } = madeFile(rows, columns);
  const measure = (reader: ReaderName) =>
    inOwnProcess("opening", reader, file, String(turns), saves ? "saves" : "") as OpeningFigures | undefined;
  const small = measure("small");
  const all = { ours: measure("ours"), small, sheetJs: measure("sheetJs") };
  const lines = Object.entries(all).map(([reader, figures]) => [
    `${title}: ${readerNames[reader as ReaderName]}`,
    fileLine(figures, small, tally),
  ]);
  return Object.fromEntries(lines) as object;
};

const fileLine = (figures: OpeningFigures | undefined, small: OpeningFigures | undefined, tally: Tally) =>
  figures === undefined
    ? { open: "out of memory" }
    : {
        open: seconds(figures.open),
        "times small": seconds(figures.open / (small?.open ?? NaN)),
        save: seconds(figures.save),
        "peak MB": Math.round(figures.peak),
        lost: tally.cells - figures.cells,
      };

/** Batches through the real Office.js on the host in Node. */
export const showExcelRun = (): void => {
  const { title, path: file } = madeFile(100_000, 40);
  const { small, read, write } = inOwnProcess("excelRun", file) as ExcelRunFigures;
  console.log(`Excel.run on ${title}, headless`);
  console.table({
    "small batch, one after the other": { "p50 ms": seconds(small.p50), "p95 ms": seconds(small.p95) },
    "all values read by 5,000 rows": { seconds: seconds(read) },
    "10,000 rows written by 5,000": { seconds: seconds(write) },
  });
};

/** The built page in Chromium: a worker opens the file, the sheet is scrolled. */
export const showHostPage = (): void => {
  const files = [madeFile(100_000, 40), madeFile(1_000_000, 20)];
  console.log("The page in Chromium: a file opened in its worker, and scrolled");
  console.table(Object.fromEntries(files.map((file) => [file.title, pageLine(file)])));
};

const pageLine = ({ path: file, tally }: MadeFile) => {
  const figures = inOwnProcess("hostPage", file) as HostPageFigures | undefined;
  if (figures === undefined) return { "open s": "failed" };
  const { open, longestTask, peak, frames } = figures;
  const isWhole = figures.tally.cells === tally.cells && figures.tally.sum === tally.sum;
  return {
    "open s": seconds(open),
    "longest task ms": Math.round(longestTask),
    "peak MB": Math.round(peak),
    "cells and their sum": isWhole ? "all there" : "DIFFERENT",
    "frame p50 ms": seconds(frames.p50),
    "p95 ms": seconds(frames.p95),
    "longest ms": Math.round(frames.longest),
  };
};
