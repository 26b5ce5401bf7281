import type { CellValue } from "../table/grid";

const rightToLeftLetters = /\p{Script=Arabic}|\p{Script=Hebrew}/gu;
const letters = /\p{L}/gu;
const rowsLookedAt = 15;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether a sheet is written from right to left. Office.js can't say, so the script of the first rows does:
 * more than half of their letters are Arabic or Hebrew.
 */
export const isRightToLeft = (cells: readonly (readonly CellValue[])[]): boolean => {
  const text = cells
    .slice(0, rowsLookedAt)
    .flatMap((row) => row.filter((value) => typeof value === "string"))
    .join(" ");
  return count(text, rightToLeftLetters) * 2 > count(text, letters);
};
