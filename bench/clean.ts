import { writeCleanWorkbook } from "../src/package/writeCleanWorkbook";
import { plainTable, type CleanSheet, type CleanValue } from "../src/package/write/cleanWorkbook";
import { Archive } from "../src/package/zip/archive";
import { packPart } from "../src/package/zip/packedPart";
import { distinctValues } from "../src/table/relations/distinct";
import { inOwnProcess, peakMegabytes, processorTime } from "./processes";

const columnCount = 40;
/** The last is a full sheet. */
const sizes = [100_000, 1_048_575];

export interface CleanFigures {
  readonly rows: number;
  readonly columns: number;
  /** CPU seconds to write the workbook. */
  readonly write: number;
  /** CPU seconds in which fflate alone unpacks and packs the same parts again. */
  readonly packingAlone: number;
  readonly fileMegabytes: number;
  /** Peak of the process, the values included. */
  readonly peakMegabytes: number;
}

const words = ["Idleb", "حلب", "Awareness raising", "KR7TM", "عين العرب", "Legal aid"];
const texts = Array.from({ length: 5000 }, (_, at) => `${words[at % words.length] ?? ""} ${at}`);

/** A quarter whole numbers, a quarter decimals, half texts of which some thousand differ. */
const valueAt = (row: number, column: number): CleanValue => {
  const mixed = (row * 7919 + column * 104_729) % 1_000_003;
  if (column % 4 === 2) return mixed % 100_000;
  if (column % 4 === 3) return mixed / 1000;
  return texts[mixed % texts.length] ?? "";
};

const sheetOf = (rows: number): CleanSheet => {
  const indexes = Array.from({ length: columnCount }, (_, column) => column);
  return {
    name: "Copy",
    columns: indexes.map((at) => ({ header: `Column ${at + 1}`, width: 14, numberFormat: "General" })),
    cells: indexes.map((column) =>
      distinctValues(Array.from({ length: rows }, (_, row) => valueAt(row, column))),
    ),
    ...plainTable,
  };
};

const packedAgain = (bytes: Uint8Array): number => {
  const archive = new Archive(bytes);
  return [...archive.keys()].reduce((sum, path) => {
    const { packedSize } = packPart((write) => {
      archive.pieces(path, (piece) => {
        write(piece);
        return true;
      });
    });
    return sum + packedSize;
  }, 0);
};

export const measureClean = (rows: number): CleanFigures => {
  const sheet = sheetOf(rows);
  const [bytes, write] = processorTime(() => writeCleanWorkbook({ sheets: [sheet] }));
  const peak = peakMegabytes();
  const [, packingAlone] = processorTime(() => packedAgain(bytes));
  return {
    rows,
    columns: columnCount,
    write,
    packingAlone,
    fileMegabytes: bytes.length / 1e6,
    peakMegabytes: peak,
  };
};

export const showClean = (): void => {
  console.log("Writing a clean copy, beside packing the same parts with fflate alone");
  console.table(sizes.map((size) => inOwnProcess("clean", String(size))));
};
