import type { CellValue, Grid } from "../../src/table/grid";

/**
 * A grid from readable text: a line is a row, `|` parts the cells, numbers are numbers, `\n` in a cell is a line
 * break, and `'12` is the text "12". A row of nothing but `|` is blank.
 *
 * @example gridFromText(`
 *   Organisation | Month   | Women
 *   Blue Lantern | January | 12
 * `)
 */
export function gridFromText(text: string, changes: Partial<Grid> = {}): Grid {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map(cellFromText));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheetName: "4W",
    top: 0,
    left: 0,
    cells: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    numberFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    dateSystem: 1900,
    rightToLeft: false,
    ...changes,
  };
}

/** A cell from text as {@link gridFromText} writes it. */
export function cellFromText(text: string): CellValue {
  const bare = text.trim();
  if (bare.startsWith("'")) return bare.slice(1);
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : bare.replaceAll("\\n", "\n");
}
