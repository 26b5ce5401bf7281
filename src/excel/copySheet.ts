import type { CopyColumn, CopySheet } from "../anonymise/copy";
import type { CellValue } from "../table/grid";
import { cellAt } from "../table/relations/distinct";

const longestName = 31;

/** The wanted sheet name, or `wanted (2)` and so on when another sheet has it; Excel compares without case. */
export const uniqueSheetName = (wanted: string, taken: readonly string[]): string => {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, longestName - ending.length).trimEnd() + ending;
    if (!names.has(name.toLowerCase())) return name;
  }
};

const isText = (column: CopyColumn): boolean =>
  column.cells.values.every((value) => typeof value === "string");

/**
 * The number format a column is written with: Excel's text format where every value is text, so that `1-2`, `007` and
 * `=SUM(A1)` stay as they are; else the copy's own.
 */
export const sheetFormat = (column: CopyColumn): string =>
  isText(column) ? "@" : column.numberFormat === "@" ? "General" : column.numberFormat;

/**
 * Rows of a copy as Excel is given them. In a column of numbers Excel would read text as a number, a date or a formula;
 * an apostrophe in front says that it is text, and does not become part of it.
 */
export const sheetRows = (copy: CopySheet, start: number, count: number): CellValue[][] => {
  const written = copy.columns.map((column) => (isText(column) ? asItIs : asText));
  return Array.from({ length: count }, (_, index) =>
    copy.columns.map((column, position) =>
      (written[position] ?? asText)(cellAt(column.cells, start + index)),
    ),
  );
};

const asItIs = (value: CellValue): CellValue => value;
const asText = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

/**
 * Characters of the default font in the points Office.js counts in: 7 pixels a character and 5 of padding, at 96 per inch.
 * @see https://learn.microsoft.com/javascript/api/excel/excel.rangeformat `columnWidth`
 */
export const columnWidthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
