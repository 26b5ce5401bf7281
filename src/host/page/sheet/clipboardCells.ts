import type { Area } from "../../../package/workbook";
import { intersect } from "../../model/area";
import { formatCells, parseCells } from "../grid/clipboard";
import type { GridSource } from "../grid/gridSource";
import { activeCell, selectArea, selectedArea, topLeft } from "../grid/selection/selection";
import type { WorkbookView } from "../workbooks/workbookView";

/**
 * The selected cells as other programs take them: what is shown and in sight, with tabs and lines. What lies beyond the
 * used area stays behind.
 */
export function copiedText(source: GridSource, area: Area): string {
  const filled = source.used === undefined ? undefined : intersect(area, { ...source.used, top: 0, left: 0 });
  if (filled === undefined) return "";
  const rows: string[][] = [];
  for (let row = filled.top; row <= filled.bottom; row += 1) {
    if (source.rowHeight(row) === 0) continue;
    const cells: string[] = [];
    for (let column = filled.left; column <= filled.right; column += 1) {
      if (source.columnWidth(column) > 0) cells.push(source.cell(row, column).text);
    }
    rows.push(cells);
  }
  return formatCells(rows);
}

/** Enters such a text from the selection's top left cell on, in one step of the history, and selects what it filled. */
export function pasteText(view: WorkbookView, text: string): void {
  const { source, sheet, selection } = view.current();
  const start = topLeft(selectedArea(selection, source));
  const { row, column } = activeCell({ ...selection, active: start }, source);
  const rows = parseCells(text)
    .slice(0, source.rowCount - row)
    .map((cells) => cells.slice(0, source.columnCount - column));
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 1);
  view.model.edits.enterTexts(sheet, row, column, rows);
  view.select(
    selectArea({ top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 }),
  );
}
