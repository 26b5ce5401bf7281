import type { CellValue } from "../table/grid";

const narrowest = 8;
const widest = 60;

/** A column's width in characters: as wide as its longest line, within reason. */
export const widthFor = (header: string, values: readonly CellValue[]): number => {
  let longest = header.length + 3;
  for (const value of values) {
    const { length } = String(value);
    if (length > longest) longest = length;
  }
  return Math.min(widest, Math.max(narrowest, longest + 1));
};
