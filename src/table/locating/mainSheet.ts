import { bareColumns, dataRows } from "../columns";
import { draftOf } from "../draft";
import type { Grid } from "../grid";
import { locate } from "./locate";
import { isBlankRow } from "./rowKinds";

/**
 * The sheet that holds the data: the one with the most understood columns, where more rows count a little.
 * Undefined when no sheet holds a table.
 */
export function mainSheet(grids: readonly Grid[]): Grid | undefined {
  const scored = grids.map((grid) => ({ grid, score: sheetScore(grid) })).filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score)[0]?.grid;
}

/** Rows that are enough to tell data from a list. */
const glance = 120;

function sheetScore(grid: Grid): number {
  const short = { ...grid, cells: grid.cells.slice(0, glance) };
  const location = locate(short);
  if (location === undefined) return 0;
  const rows = dataRows(short, location);
  const known = bareColumns(short, location, rows)
    .map((bare) => draftOf(bare, []).judgement.role)
    .filter((role) => role !== "unknown" && role !== "free-text").length;
  const filled = grid.cells.reduce((count, row) => (isBlankRow(row) ? count : count + 1), 0);
  return known < 2 || rows.length === 0 ? 0 : known * Math.log10(10 + filled);
}
