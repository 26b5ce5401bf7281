import { mapTokens } from "../../package/cells/formulaTokens";
import { quoteSheetName, withSheetName } from "../../package/cells/sheetPrefix";
import type { Area } from "../../package/workbook";
import {
  columnLimit,
  isInsideSheet,
  isWholeColumns,
  isWholeRows,
  rowLimit,
  sameArea,
  cellArea,
} from "./area";

/** An address as a person or an add-in writes it. */
export interface Address {
  /** As written, without its quotes; undefined when the address names no sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** `0` is `A`, `16383` is `XFD`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of `A` to `XFD`, in either case; letters beyond give a number beyond the sheet. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const columnsPattern = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const rowsPattern = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;
const sheetPattern = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

const ordered = (row: number, column: number, otherRow: number, otherColumn: number): Area => ({
  top: Math.min(row, otherRow),
  left: Math.min(column, otherColumn),
  bottom: Math.max(row, otherRow),
  right: Math.max(column, otherColumn),
});

function parseLocal(text: string): Area | undefined {
  const cells = cellPattern.exec(text);
  if (cells !== null) {
    const [, letters = "", row = "", otherLetters = letters, otherRow = row] = cells;
    return ordered(Number(row) - 1, columnIndex(letters), Number(otherRow) - 1, columnIndex(otherLetters));
  }
  const columns = columnsPattern.exec(text);
  if (columns !== null) {
    return ordered(0, columnIndex(columns[1] ?? ""), rowLimit - 1, columnIndex(columns[2] ?? ""));
  }
  const rows = rowsPattern.exec(text);
  if (rows !== null) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, columnLimit - 1);
  return undefined;
}

/**
 * Reads `A1`, `B2:A1`, `$A$1:$B$2`, `A:C`, `1:3`, each with or without `Sheet1!` or `'It''s mine'!`.
 * Undefined when it is none of these or lies outside the sheet (it may still be a name).
 */
export function parseAddress(text: string): Address | undefined {
  const named = sheetPattern.exec(text.trim());
  const area = parseLocal(named === null ? text.trim() : (named[3] ?? ""));
  if (area === undefined || !isInsideSheet(area)) return undefined;
  return { sheet: named === null ? undefined : (named[1]?.replaceAll("''", "'") ?? named[2]), area };
}

/** `A1`, `A1:B2`, `A:C`, `1:3`; the whole sheet is `1:1048576`, as in Excel. With `dollars`: `$A$1`. */
export function formatArea(area: Area, dollars = false): string {
  const mark = dollars ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const start = column(area.left) + row(area.top);
  if (sameArea(area, cellArea(area.top, area.left))) return start;
  return `${start}:${column(area.right)}${row(area.bottom)}`;
}

/** `Sheet1!A1:B2`, as `Range.address` gives it. */
export const formatAddress = (sheet: string, area: Area, dollars = false): string =>
  `${quoteSheetName(sheet)}!${formatArea(area, dollars)}`;

/** A formula in which every reference to the sheet `before` says `after`. */
export const withSheetRenamed = (formula: string, before: string, after: string): string =>
  mapTokens(formula, ({ prefix, text }) => {
    const renamed = withSheetName(prefix, before, after);
    return renamed === prefix ? text : renamed + text.slice(prefix.length);
  });
