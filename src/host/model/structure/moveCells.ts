import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from "../area";
import type { ChangeSource } from "../change";
import { requireWholePivots } from "../pivots/shiftPivots";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import { movedBand, type AreaMove } from "./areaMove";
import { isCutBy, movedArea } from "./movedArea";
import { dressInserted } from "./insertedCells";
import { movedFormulas } from "./movedFormula";
import { rewriteFormulas, type RewrittenCell } from "./rewriteFormulas";
import { shiftables } from "./shiftables";
import { goneTableColumns, requireWholeTables, resizedTables } from "./tables";

/** Whole rows move along rows only, whole columns along columns, whatever way was asked for. */
export function areaMove(kind: AreaMove["kind"], area: Area, wanted: AreaMove["along"]): AreaMove {
  const along = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : wanted;
  return { kind, along, area };
}

/** The cells that keep their contents and change their place. Undefined when the sheet ends before them. */
function movingCells(move: AreaMove): Area | undefined {
  const { area, along, kind } = move;
  const band = movedBand(move);
  if (along === "rows") {
    const moving =
      kind === "insert" ? { ...band, bottom: band.bottom - rowsOf(area) } : { ...band, top: area.bottom + 1 };
    return moving.top <= moving.bottom ? moving : undefined;
  }
  const moving =
    kind === "insert" ? { ...band, right: band.right - columnsOf(area) } : { ...band, left: area.right + 1 };
  return moving.left <= moving.right ? moving : undefined;
}

/** The cells that a move takes off the sheet: the deleted ones, or those that insertion pushes over its end. */
export function lostCells(move: AreaMove): Area {
  const { area, along, kind } = move;
  const band = movedBand(move);
  if (kind === "delete") return area;
  return along === "rows"
    ? { ...band, top: Math.max(band.top, band.bottom - rowsOf(area) + 1) }
    : { ...band, left: Math.max(band.left, band.right - columnsOf(area) + 1) };
}

/** Throws `cells-off-sheet`: Excel pushes only empty cells off the sheet. */
function requireRoom({ cells }: SheetModel, move: AreaMove): void {
  const used = cells.bounds(true);
  const lost = used && intersect(used, lostCells(move));
  if (move.kind === "delete" || lost === undefined) return;
  for (let row = lost.top; row <= lost.bottom; row += 1) {
    cells.eachInRow(row, (column) => {
      const isFilled = cells.type(row, column) !== "empty" || cells.formula(row, column) !== undefined;
      if (column >= lost.left && column <= lost.right && isFilled) throw new ModelError("cells-off-sheet");
    });
  }
}

/** Throws `cuts-array`, as Excel lets nobody change a part of an array. Dynamic ones fill their cells anew by themselves. */
function requireWholeArrays({ cells }: SheetModel, move: AreaMove): void {
  cells.eachFormula((row, column) => {
    const array = cells.arrayFormula(row, column);
    if (array === undefined || array.isDynamic) return;
    const after = movedArea(array.area, move);
    const isKept = after === undefined || sameSize(after, array.area);
    if (isCutBy(array.area, move) || !isKept) throw new ModelError("cuts-array");
  });
}

const sameSize = (one: Area, other: Area): boolean =>
  rowsOf(one) === rowsOf(other) && columnsOf(one) === columnsOf(other);

/** What a move did beside moving, for whoever takes it back. */
export interface MovedCells {
  /** Cells whose formulas read differently now, where they stood before. */
  readonly rewritten: readonly RewrittenCell[];
}

/**
 * Inserts or deletes cells: everything that stands on the cells behind them moves along, and every formula in the workbook says where
 * the cells it means are now. Throws `cells-off-sheet`, `cuts-table`, `cuts-array` or `changes-pivot` before anything is changed.
 */
export function moveCells(
  model: WorkbookModel,
  sheet: SheetModel,
  move: AreaMove,
  source: ChangeSource,
): MovedCells {
  requireRoom(sheet, move);
  requireWholeTables(sheet.stored, move);
  requireWholeArrays(sheet, move);
  requireWholePivots(sheet.stored, move);
  const { stored } = sheet;
  const moved = (area: Area) => movedArea(area, move);
  const rewrite = movedFormulas({ sheet: stored, moved, goneColumns: goneTableColumns(stored, move) });
  // What is attached goes first: a formula whose first cell is gone reads from another before references are adjusted.
  const tables = resizedTables(stored, () => {
    for (const shift of shiftables) shift(stored, move);
  });
  const rewritten = rewriteFormulas(model.stored, rewrite);
  shiftCells(sheet, move);
  if (move.kind === "insert") dressInserted(sheet, move);
  model.announce({ kind: "structure", sheet, move, tables, source });
  return { rewritten };
}

/** Moves nothing but the cells themselves, and their marks. */
export function shiftCells(sheet: SheetModel, move: AreaMove): void {
  const { cells } = sheet;
  const { kind, along, area } = move;
  const size = along === "rows" ? rowsOf(area) : columnsOf(area);
  const by = kind === "insert" ? size : -size;
  const moving = movingCells(move);
  if (moving === undefined) cells.blank(area);
  else cells.move(moving, along === "rows" ? by : 0, along === "rows" ? 0 : by);
  sheet.notRecalculated.move(move);
}
