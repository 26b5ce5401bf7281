import type { SearchedName } from "../src/codebook/searchedNames";
import { columnLetters } from "../src/package/cells/address";
import { scan } from "../src/package/scan/scan";
import { Archive } from "../src/package/zip/archive";
import { ZipWriter } from "../src/package/zip/zipWriter";
import { partsOf, sheetXml } from "../test/package/packages";
import { drawing, spellingsOf, textsOf } from "./names";
import { inOwnProcess, peakMegabytes, processorTime } from "./processes";

export interface ScanFigures {
  readonly rows: number;
  readonly fileMegabytes: number;
  readonly unpackedMegabytes: number;
  /** CPU seconds to scan, and to do nothing but unpack the same parts. */
  readonly scan: number;
  readonly unpackingAlone: number;
  readonly findings: number;
  readonly peakMegabytes: number;
}

const columnCount = 30;
const textColumns = 6;
const rowsInPiece = 2_000;
const letters = Array.from({ length: columnCount }, (_, column) => columnLetters(column));
const encoder = new TextEncoder();

/** A row with a remark of its own, names out of some thousand, and numbers. */
const rowXml = (row: number, draw: (count: number) => number, strings: number): string => {
  const cells = letters.map((letter, column) =>
    column < textColumns
      ? `<c r="${letter}${row + 1}" t="s"><v>${column === 0 ? row % strings : draw(strings)}</v></c>`
      : `<c r="${letter}${row + 1}" s="1"><v>${draw(1_000_000) / 100}</v></c>`,
  );
  return `<row r="${row + 1}">${cells.join("")}</row>`;
};

/** A 4W of this many rows with as many remarks, one in three of which names an organisation. */
const remarkWorkbook = (rows: number, names: readonly SearchedName[]): Uint8Array => {
  const draw = drawing(rows);
  const strings = textsOf(rows, rows, names);
  const parts = partsOf({
    strings: strings.map((text) => `<si><t>${text}</t></si>`).join(""),
    styles: "<cellXfs><xf/><xf/></cellXfs>",
  });
  const [before = "", after = ""] = sheetXml({ rows: "|" }).split("|");
  const zip = new ZipWriter();
  for (const [path, content] of Object.entries({ ...parts, "xl/worksheets/sheet1.xml": "" }))
    zip.addInPieces(path, (write) => {
      if (!path.endsWith("sheet1.xml")) {
        write(typeof content === "string" ? encoder.encode(content) : content);
        return;
      }
      write(encoder.encode(before));
      for (let top = 0; top < rows; top += rowsInPiece) {
        const xml = Array.from({ length: Math.min(rowsInPiece, rows - top) }, (_, at) =>
          rowXml(top + at, draw, rows),
        );
        write(encoder.encode(xml.join("")));
      }
      write(encoder.encode(after));
    });
  return zip.finish();
};

const unpacked = (bytes: Uint8Array): number => {
  const archive = new Archive(bytes);
  let size = 0;
  for (const path of archive.keys())
    archive.pieces(path, (piece) => {
      size += piece.length;
      return true;
    });
  return size;
};

const figures = (rows: number, bytes: Uint8Array, names: readonly SearchedName[]): ScanFigures => {
  const [findings, seconds] = processorTime(() => scan(bytes, { names }));
  const peak = peakMegabytes();
  const [size, alone] = processorTime(() => unpacked(bytes));
  return {
    rows,
    fileMegabytes: bytes.length / 1e6,
    unpackedMegabytes: size / 1e6,
    scan: seconds,
    unpackingAlone: alone,
    findings: findings.length,
    peakMegabytes: peak,
  };
};

/** Holds a workbook against four spellings each of 2,000 organisations. */
export const measureScan = (rows: number): ScanFigures => {
  const draw = drawing(7);
  const names = Array.from({ length: 2_000 }, (_, id) => spellingsOf(id, draw)).flat();
  return figures(rows, remarkWorkbook(rows, names), names);
};

/** A file that is just honest enough not to be refused: one sheet that shrinks 200 times. */
export const measureStuffed = (megabytes: number): ScanFigures => {
  const draw = drawing(5);
  const cells = Array.from(
    { length: 4_000 },
    (_, at) => `<c r="A1" s="1"/>`.repeat(draw(80)) + `<c s="${at}"/>`,
  );
  const row = encoder.encode(`<row r="1">${cells.join("")}</row>`);
  const zip = new ZipWriter();
  for (const [path, content] of Object.entries(partsOf({})))
    zip.addInPieces(path, (write) => {
      const [before = "", after = ""] = String(content).split("</sheetData>");
      write(encoder.encode(before));
      if (after === "") return;
      for (let size = 0; size < megabytes * 1e6; size += row.length) write(row);
      write(encoder.encode(`</sheetData>${after}`));
    });
  return figures(0, zip.finish(), []);
};

export const showScan = (): void => {
  console.log(
    "A workbook held against 2,000 organisations; the last is stuffed with cells that hold nothing",
  );
  console.table([
    ...[19_000, 195_000].map((rows) => inOwnProcess("scan", String(rows))),
    inOwnProcess("stuffed", "500"),
  ]);
};
