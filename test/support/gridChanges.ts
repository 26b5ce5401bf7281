import type { CellValue, Grid } from "../../src/table/grid";

/** The sheet with its columns in another order; `-1` is an empty column. The order says where each came from. */
export function withColumns(grid: Grid, order: readonly number[]): Grid {
  const pick = <Cell>(row: readonly Cell[], empty: Cell) => order.map((at) => row[at] ?? empty);
  const hidden = order.flatMap((from, at) => (grid.hiddenColumns.has(from) ? [at] : []));
  return {
    ...grid,
    cells: grid.cells.map((row) => pick<CellValue>(row, "")),
    numberFormats: grid.numberFormats.map((row) => pick(row, "General")),
    hiddenColumns: new Set(hidden),
  };
}

/** The sheet with rows put in before row `at`; cells that are not given are empty. */
export function withRows(grid: Grid, at: number, rows: readonly (readonly CellValue[])[]): Grid {
  const width = grid.cells[0]?.length ?? 0;
  const whole = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const formats = rows.map(() => Array<string>(width).fill("General"));
  const moved = [...grid.hiddenRows].map((row) => (row < at ? row : row + rows.length));
  return {
    ...grid,
    cells: [...grid.cells.slice(0, at), ...whole, ...grid.cells.slice(at)],
    numberFormats: [...grid.numberFormats.slice(0, at), ...formats, ...grid.numberFormats.slice(at)],
    hiddenRows: new Set(moved),
  };
}

/** The sheet with other texts in the cells of a row, where the change has one for what stands there. */
export function withTexts(grid: Grid, at: number, change: (text: string) => string | undefined): Grid {
  const changed = (value: CellValue): CellValue => change(String(value)) ?? value;
  return { ...grid, cells: grid.cells.map((row, index) => (index === at ? row.map(changed) : row)) };
}
