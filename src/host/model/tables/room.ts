import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { isInsideSheet } from "../area";
import type { ChangeSource } from "../change";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import { dressInserted } from "../structure/insertedCells";
import { moveCells } from "../structure/moveCells";
import type { AreaMove } from "../structure/areaMove";
import type { WorkbookModel } from "../workbookModel";
import { isBlank } from "./sheetTables";

const isFree = (sheet: SheetModel, area: Area): boolean =>
  isBlank(sheet, area) &&
  [...sheet.stored.tables.map((table) => table.area), ...sheet.stored.merges].every(
    (each) => intersect(each, area) === undefined,
  );

/**
 * Makes room beside a table: blank cells are taken as they are, others are shifted on. New cells look like those before
 * them. Throws `cells-off-sheet` at the sheet's end.
 */
export function makeRoom(
  model: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  along: AreaMove["along"],
  source: ChangeSource,
): void {
  if (!isInsideSheet(area)) throw new ModelError("cells-off-sheet");
  const move: AreaMove = { kind: "insert", along, area };
  if (isFree(sheet, area)) dressInserted(sheet, move);
  else moveCells(model, sheet, move, source);
}

/** Gives cells the look of those so many rows below or columns to the right: first rows are no headers. */
export function dressLike({ cells }: SheetModel, area: Area, down: number, right: number): void {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      cells.setStyle(row, column, cells.style(row + down, column + right));
}
