import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { layOutColumns, layOutRows } from "../rangeLayout";
import type { CellsSelf } from "./looks";

const widest = 255;
const padding = 0.7109375;

/** The longest text shown in each column that has any, in characters. */
function longestTexts({ context, sheet }: CellsSelf, area: Area): ReadonlyMap<number, number> {
  const used = sheet.cells.bounds(true);
  const inside = used && intersect(used, { ...area, top: 0, bottom: used.bottom });
  const longest = new Map<number, number>();
  for (let row = inside?.top ?? 0; inside !== undefined && row <= inside.bottom; row += 1) {
    sheet.cells.eachInRow(row, (column) => {
      if (column < inside.left || column > inside.right) return;
      const { length } = context.model.displayText(sheet, row, column);
      if (length > (longest.get(column) ?? 0)) longest.set(column, length);
    });
  }
  return longest;
}

/** "Changes the width of the columns to achieve the best fit, based on the current data": one digit's width a character. */
export function autofitColumns(cells: CellsSelf): void {
  const { columns } = cells.sheet.stored;
  for (const area of cells.areas) {
    const longest = longestTexts(cells, area);
    if (longest.size === 0) continue;
    layOutColumns({ ...cells, areas: [area] }, (column) => {
      const length = longest.get(column);
      const width = length === undefined ? columns.get(column)?.width : Math.min(widest, length + padding);
      return { width };
    });
  }
}

/** Rows without a height of their own are fitted by whoever shows them. */
export function autofitRows(cells: CellsSelf): void {
  const isInside = (row: number) => cells.areas.some(({ top, bottom }) => row >= top && row <= bottom);
  const set = [...cells.sheet.stored.rows.keys()].filter(isInside);
  if (set.length === 0) return;
  const areas = set.map((row) => ({ top: row, bottom: row, left: 0, right: 0 }));
  layOutRows({ ...cells, areas }, { height: undefined });
}
