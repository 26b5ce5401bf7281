import type { Area } from "../../package/workbook";
import { copyOf, putCopy } from "./cellCopy";
import type { CellContext } from "./cells";
import { displayText } from "./cellText";
import type { SheetModel } from "./sheetModel";

/** How many rows went, and how many different ones are left. */
export interface DuplicatesRemoved {
  readonly removed: number;
  readonly unique: number;
}

/**
 * Takes out every row of the area that shows the same in the given columns as one above it, whatever the case, and closes the gaps
 * within the area; what is below and beside stays. `columns` are the sheet's. Announces nothing.
 */
export function removeDuplicates(
  sheet: SheetModel,
  area: Area,
  columns: readonly number[],
  context: CellContext,
): DuplicatesRemoved {
  const seen = new Set<string>();
  let next = area.top;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const key = JSON.stringify(columns.map((column) => shown(sheet, row, column, context)));
    if (seen.has(key)) continue;
    seen.add(key);
    if (next < row) moveRow(sheet, area, row, next);
    next += 1;
  }
  sheet.cells.blank({ ...area, top: next, bottom: Math.max(next, area.bottom) });
  return { removed: area.bottom + 1 - next, unique: seen.size };
}

const shown = (sheet: SheetModel, row: number, column: number, context: CellContext): string =>
  displayText(sheet, row, column, context).toLowerCase();

function moveRow(sheet: SheetModel, { left, right }: Area, from: number, to: number): void {
  for (let column = left; column <= right; column += 1)
    putCopy(sheet, to, column, copyOf(sheet, from, column), { down: to - from, keepsResult: true });
}
