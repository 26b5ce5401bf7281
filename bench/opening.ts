import { readFileSync } from "node:fs";
import { read, write } from "@e965/xlsx";
import { openWorkbook } from "../src/package/openWorkbook";
import { saveWorkbook } from "../src/package/saveWorkbook";
import { tallyOf } from "../test/support/countedWorkbook";
import { peakMegabytes, processorTime } from "./processes";
import { readSmall } from "./smallReader";

/** What one reader makes of a file: the least seconds of processor time, and how many cells it finds. */
export interface OpeningFigures {
  readonly open: number;
  /** Saving with one cell changed; undefined for a reader that does not write. */
  readonly save: number | undefined;
  readonly cells: number;
  /** Megabytes. */
  readonly peak: number;
}

/** Opens the bytes now, and later counts what was opened, or saves it with one cell changed. */
type Reader = (bytes: Uint8Array) => { readonly cells: () => number; readonly save?: () => unknown };

const ours: Reader = (bytes) => {
  const workbook = openWorkbook(bytes);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("the file has a sheet");
  return {
    cells: () => tallyOf(sheet.cells).cells,
    save: () => {
      sheet.cells.setValue(1, 0, "changed");
      sheet.changed = true;
      return saveWorkbook(workbook);
    },
  };
};

const small: Reader = (bytes) => {
  const { cells } = readSmall(bytes, "xl/worksheets/sheet1.xml");
  return { cells: () => cells };
};

const sheetJs: Reader = (bytes) => {
  const workbook = read(bytes, { dense: true });
  const rows = workbook.Sheets[workbook.SheetNames[0] ?? ""]?.["!data"] ?? [];
  return {
    cells: () => rows.reduce((sum, row) => sum + row.filter((cell) => cell.v !== undefined).length, 0),
    save: () => {
      rows[1]?.splice(0, 1, { t: "s", v: "changed" });
      return write(workbook, { type: "buffer", bookType: "xlsx", compression: true }) as unknown;
    },
  };
};

const readers = { ours, small, sheetJs };
export type ReaderName = keyof typeof readers;

/** Opens a file a few times, in a process that does nothing else; the last one opened is saved where `saves` asks for it. */
export const measureOpening = (
  name: ReaderName,
  file: string,
  turns: number,
  saves: boolean,
): OpeningFigures => {
  const bytes = new Uint8Array(readFileSync(file));
  let [opened, open] = processorTime(() => readers[name](bytes));
  for (let turn = 1; turn < turns; turn += 1) {
    const [again, took] = processorTime(() => readers[name](bytes));
    [opened, open] = [again, Math.min(open, took)];
  }
  const cells = opened.cells();
  const { save } = opened;
  const saved = saves && save !== undefined ? processorTime(save)[1] : undefined;
  return { open, save: saved, cells, peak: peakMegabytes() };
};
