import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { contains, isInsideSheet } from "../area";
import { copyOf, putCopy } from "../cellCopy";
import type { ChangeSource } from "../change";
import { placesIn } from "../copying/copySource";
import { ModelError } from "../modelError";
import { requireNoPivots, requireWholePivots } from "../pivots/shiftPivots";
import type { SheetModel } from "../sheetModel";
import type { WorkbookModel } from "../workbookModel";
import type { RewrittenCell } from "./rewriteFormulas";
import { relocateFormulas } from "./relocateFormulas";
import { liftAttached } from "./relocateAttached";
import { shiftedArea, type Relocation } from "./relocation";
import { relocatables } from "./shiftables";

/** Where cells go. */
export interface Destination {
  readonly sheet: SheetModel;
  /** Where the top left cell goes. */
  readonly row: number;
  readonly column: number;
}

/** Throws `cuts-array` when only a part of an array would go, or be covered. */
function requireWholeArrays({ cells }: SheetModel, area: Area): void {
  cells.eachFormula((row, column) => {
    const array = cells.arrayFormula(row, column);
    const isCut = array && intersect(array.area, area) !== undefined && !contains(area, array.area);
    if (isCut) throw new ModelError("cuts-array");
  });
}

/**
 * Moves cells over others, as cutting and pasting does: values, formulas and looks go, with what stands on the cells; formulas
 * everywhere mean them where they are now. Throws `copy-off-sheet`, `cuts-array` or `changes-pivot`;
 * tells which formulas read differently now.
 */
export function relocateCells(
  model: WorkbookModel,
  from: SheetModel,
  area: Area,
  { sheet: to, row, column }: Destination,
  source: ChangeSource,
): readonly RewrittenCell[] {
  const [down, right] = [row - area.top, column - area.left];
  const target = shiftedArea(area, down, right);
  if (!isInsideSheet(target)) throw new ModelError("copy-off-sheet");
  if (from === to && down === 0 && right === 0) return [];
  requireWholeArrays(from, area);
  requireWholeArrays(to, target);
  const move: Relocation = { kind: "relocate", area, down, right };
  if (from === to) requireWholePivots(from.stored, move);
  else requireNoPivots(from.stored, area);
  const attach = from === to ? undefined : liftAttached(from.stored, area, to.stored, target);
  if (from === to) for (const shift of relocatables) shift(from.stored, move);
  const rewritten = relocateFormulas(model, { from: from.stored, to: to.stored, area, down, right });
  if (from === to) moveOnSheet(from, move);
  else moveToSheet(from, area, to, { down, right });
  attach?.();
  model.recalculation.forget();
  model.announceCells(from, area, source);
  model.announceCells(to, target, source);
  return rewritten;
}

function moveOnSheet(sheet: SheetModel, move: Relocation): void {
  sheet.cells.move(move.area, move.down, move.right);
  sheet.notRecalculated.move(move);
}

function moveToSheet(
  from: SheetModel,
  area: Area,
  to: SheetModel,
  { down, right }: { readonly down: number; readonly right: number },
): void {
  to.cells.blank(shiftedArea(area, down, right));
  for (const { row, column } of placesIn(from, area)) {
    putCopy(to, row + down, column + right, copyOf(from, row, column));
    to.markNotRecalculated(row + down, column + right, from.isNotRecalculated(row, column));
    from.markNotRecalculated(row, column, false);
  }
  from.cells.blank(area);
}
