import { readCsv } from "../package/csv/readCsv";
import { openWorkbook } from "../package/openWorkbook";
import type { StoredSheet } from "../package/workbook";
import type { Gazetteer } from "../table/places/gazetteer";
import { readGazetteer, type PlaceSheet } from "../table/places/readPlaces";

/** A .csv that is not written in UTF-8: its Arabic and accented names would be wrong. */
export class NotUtf8Error extends Error {
  readonly code = "gazetteer-not-utf8";
  constructor(readonly data: { readonly file: string }) {
    super(`${data.file} is not UTF-8`);
  }
}

/** No list of places is longer or wider; what lies beyond is a mistake of the used range. */
const mostRows = 200_000;
const mostColumns = 200;

/**
 * Reads a gazetteer from a file's bytes: a .csv by its name, else a workbook.
 *
 * @throws NoPlacesError when it lists no places; NotUtf8Error; PackageError when it is no workbook that can be read
 */
export const gazetteerFromFile = (fileName: string, bytes: Uint8Array): Gazetteer => {
  const sheets = /\.(?:csv|tsv|txt)$/i.test(fileName)
    ? [{ sheetName: fileName, cells: readCsv(textOf(fileName, bytes)) }]
    : openWorkbook(bytes).sheets.map(sheetOf);
  return readGazetteer(fileName, sheets);
};

const textOf = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NotUtf8Error({ file });
  }
};

const sheetOf = ({ name, cells }: StoredSheet): PlaceSheet => {
  const area = cells.bounds(true);
  if (area === undefined) return { sheetName: name, cells: [] };
  const columns = indexes(area.left, Math.min(area.right, area.left + mostColumns - 1));
  const rows = indexes(area.top, Math.min(area.bottom, area.top + mostRows - 1));
  return { sheetName: name, cells: rows.map((row) => columns.map((column) => cells.value(row, column))) };
};

const indexes = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
