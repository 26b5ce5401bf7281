import type { Area } from "../workbook";

/** Excel's sheet size. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;
export const wholeSheet: Area = { top: 0, left: 0, bottom: maximumRows - 1, right: maximumColumns - 1 };

/** @example columnLetters(27) === "AB" */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** @example columnNumber("AB") === 27 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** @example cellAddress(0, 27) === "AB1" */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** @example areaAddress({ top: 0, left: 0, bottom: 2, right: 1 }) === "A1:B3" */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

const corner = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Reads `B2` or `$A$1:B3`; undefined for anything else, or outside the sheet. */
export function parseArea(text: string): Area | undefined {
  const corners = text.split(":").map((part) => corner.exec(part));
  const [first, second = first] = corners;
  if (!first || !second || corners.length > 2) return undefined;
  const rows = [Number(first[2]) - 1, Number(second[2]) - 1].sort((a, b) => a - b);
  const columns = [columnNumber(first[1] ?? ""), columnNumber(second[1] ?? "")].sort((a, b) => a - b);
  const [top = -1, bottom = -1] = rows;
  const [left = -1, right = -1] = columns;
  const inside = top >= 0 && left >= 0 && bottom < maximumRows && right < maximumColumns;
  return inside ? { top, left, bottom, right } : undefined;
}
