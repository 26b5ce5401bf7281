import { readCsv } from "../package/csv/readCsv";
import { openWorkbook } from "../package/openWorkbook";
import type { StoredSheet } from "../package/workbook";
import type { CellValue } from "../table/grid";

/** A .csv that is not written in UTF-8: its Arabic and accented names would be wrong. */
export class NotUtf8Error extends Error {
  readonly code = "gazetteer-not-utf8";
  constructor(readonly data: { readonly file: string }) {
    super(`${data.file} is not UTF-8`);
  }
}

/** A sheet of a file that a person loads as a list. */
export interface FileSheet {
  readonly sheetName: string;
  /** Zero-based sheet row and column of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** No list is longer or wider; what lies beyond is a mistake of the used range. */
const mostRows = 200_000;
const mostColumns = 200;

/**
 * The sheets of a file from its bytes: a .csv by its name, else a workbook.
 *
 * @throws NotUtf8Error; PackageError when it is no workbook that can be read
 */
export const sheetsFromFile = (fileName: string, bytes: Uint8Array): readonly FileSheet[] =>
  /\.(?:csv|tsv|txt)$/i.test(fileName)
    ? [{ sheetName: fileName, top: 0, left: 0, cells: readCsv(textOf(fileName, bytes)) }]
    : openWorkbook(bytes).sheets.map(sheetOf);

const textOf = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NotUtf8Error({ file });
  }
};

const sheetOf = ({ name, cells }: StoredSheet): FileSheet => {
  const area = cells.bounds(true);
  if (area === undefined) return { sheetName: name, top: 0, left: 0, cells: [] };
  const columns = indexes(area.left, Math.min(area.right, area.left + mostColumns - 1));
  const rows = indexes(area.top, Math.min(area.bottom, area.top + mostRows - 1));
  return {
    sheetName: name,
    top: area.top,
    left: area.left,
    cells: rows.map((row) => columns.map((column) => cells.value(row, column))),
  };
};

const indexes = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
