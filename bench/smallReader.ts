import { Inflate } from "fflate";

/** Rows in a page. */
const pageRows = 1024;

/** One column of a page: value slots (a number, or the index of a text), types and styles. */
interface Page {
  readonly values: Float64Array;
  readonly types: Uint8Array;
  readonly styles: Uint16Array;
}

/** What the small reader makes of a sheet. */
export interface SmallSheet {
  readonly pages: (Page | undefined)[][];
  readonly strings: string[];
  cells: number;
}

const codes = { quote: 34, slash: 47, zero: 48, r: 114, s: 115, t: 116 } as const;

/**
 * The yardstick for `openWorkbook`: as little as a reader can do with a well-behaved workbook, and be right. It inflates
 * in pieces of 64 KB, cuts them at `</row>`, looks at them as latin1 by index, decodes a text only where a cell has one,
 * and keeps cells in pages of typed columns. It knows neither formulas, rich text, prefixes nor damaged files.
 */
export function readSmall(file: Uint8Array, sheetPart: string): SmallSheet {
  const sheet: SmallSheet = { pages: [], strings: [], cells: 0 };
  const utf8 = new TextDecoder();
  eachPiece(file, "xl/sharedStrings.xml", "</si>", (bytes, text) => {
    for (let at = text.indexOf("<t"); at >= 0; at = text.indexOf("<t", at)) {
      const start = text.indexOf(">", at) + 1;
      at = text.indexOf("<", start);
      sheet.strings.push(unescape(utf8.decode(bytes.subarray(start, at))));
    }
  });
  eachPiece(file, sheetPart, "</row>", (bytes, text) => {
    for (let at = text.indexOf("<c "); at >= 0; at = text.indexOf("<c ", at)) at = readCell(text, at, sheet);
  });
  return sheet;
}

/** Reads `<c r="B2" s="3" t="s"><v>7</v></c>` and returns where it ends. */
function readCell(text: string, from: number, sheet: SmallSheet): number {
  let [column, row, style, type, at] = [0, 0, 0, 0, from + 3];
  for (let code = text.charCodeAt(at); code >= codes.r; code = text.charCodeAt(at)) {
    const attribute = code;
    for (at += 3; (code = text.charCodeAt(at)) !== codes.quote; at++)
      if (attribute === codes.s) style = style * 10 + code - codes.zero;
      else if (attribute === codes.t) type = code;
      else if (code > 64) column = column * 26 + code - 64;
      else row = row * 10 + code - codes.zero;
    at += text.charCodeAt(at + 1) === 32 ? 2 : 1;
  }
  const page = pageOf(sheet, row - 1, column - 1);
  const offset = (row - 1) % pageRows;
  page.styles[offset] = style;
  if (text.charCodeAt(at) === codes.slash) return at;
  const start = text.indexOf("<v>", at) + 3;
  const end = text.indexOf("<", start);
  page.values[offset] = Number(text.slice(start, end));
  page.types[offset] = type === 0 ? 1 : type;
  sheet.cells++;
  return end;
}

function pageOf({ pages }: SmallSheet, row: number, column: number): Page {
  const columns = (pages[Math.floor(row / pageRows)] ??= []);
  return (columns[column] ??= {
    values: new Float64Array(pageRows),
    types: new Uint8Array(pageRows),
    styles: new Uint16Array(pageRows),
  });
}

/** Inflates a part and hands it over in pieces that end with `closing`, as bytes and as latin1. */
function eachPiece(
  file: Uint8Array,
  path: string,
  closing: string,
  visit: (bytes: Uint8Array, text: string) => void,
): void {
  const latin1 = new TextDecoder("latin1");
  const { packed, size } = findPart(file, path);
  let rest = new Uint8Array(0);
  let total = 0;
  const inflate = new Inflate((piece) => {
    if ((total += piece.length) > size) throw new Error(`${path} unpacks to more than it declares`);
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const text = latin1.decode(bytes);
    const cut = text.lastIndexOf(closing) + closing.length;
    rest = bytes.slice(cut < closing.length ? 0 : cut);
    if (cut >= closing.length) visit(bytes, text.slice(0, cut));
  });
  for (let at = 0; at < packed.length; at += 65_536)
    inflate.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
}

/** The packed bytes of a part, by the zip's central directory. */
function findPart(file: Uint8Array, wanted: string): { packed: Uint8Array; size: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - 22;
  for (let at = view.getUint32(end + 16, true); at < end;) {
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = file.subarray(start, start + view.getUint32(at + 20, true));
    if (path === wanted) return { packed, size: view.getUint32(at + 24, true) };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`the file has no ${wanted}`);
}

function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
