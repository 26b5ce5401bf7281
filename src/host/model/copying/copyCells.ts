import type { Area } from "../../../package/workbook";
import { columnsOf, isInsideSheet, rowsOf } from "../area";
import { putCopy, type PasteKind } from "../cellCopy";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import { placesIn, readCopied, type CopiedCells, type CopySource, type Place } from "./copySource";
import { transposeFormula } from "./transposeFormula";

export interface CopyOptions {
  readonly kind: PasteKind;
  /** Whether blank cells of the source leave what is there. */
  readonly skipBlanks: boolean;
  /** Whether rows become columns. */
  readonly transpose: boolean;
}

function transposed({ rows, columns, cells }: CopiedCells): CopiedCells {
  const turned = cells.map(({ from, at, copy }) => ({
    from,
    at: { row: at.column, column: at.row },
    copy: copy.formula === undefined ? copy : { ...copy, formula: transposeFormula(copy.formula, from) },
  }));
  return { rows: columns, columns: rows, cells: turned };
}

/**
 * The blocks that the copied cells fill: as often as they fit where "the destination range is an exact multiple greater than the
 * source range", else once from its top left, whatever its size. Throws `copy-off-sheet`.
 */
function blocksIn({ rows, columns }: CopiedCells, target: Area): Area[] {
  const fits = rowsOf(target) % rows === 0 && columnsOf(target) % columns === 0;
  const [down, right] = fits ? [rowsOf(target) / rows, columnsOf(target) / columns] : [1, 1];
  const blocks = Array.from({ length: down * right }, (_, index) => {
    const top = target.top + Math.floor(index / right) * rows;
    const left = target.left + (index % right) * columns;
    return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  });
  if (!blocks.every(isInsideSheet)) throw new ModelError("copy-off-sheet");
  return blocks;
}

/** Takes away what the copied cells replace: blank ones replace too. */
function empty(sheet: SheetModel, area: Area, kind: PasteKind): void {
  for (const { row, column } of placesIn(sheet, area)) {
    if (kind !== "formats") sheet.cells.setValue(row, column, "");
    if (kind === "all" || kind === "formats") sheet.cells.setStyle(row, column, 0);
    sheet.markNotRecalculated(row, column, false);
  }
}

/**
 * Copies cells over others, also of another sheet, and answers the area that they fill. Formulas mean what lies the same way from
 * their new cells. Throws `copy-scattered` or `copy-off-sheet`. Announces nothing.
 */
export function copyCells(
  source: CopySource,
  sheet: SheetModel,
  target: Area,
  { kind, skipBlanks, transpose }: CopyOptions,
): Area {
  const read = readCopied(source);
  const copied = transpose ? transposed(read) : read;
  const blocks = blocksIn(copied, target);
  for (const block of blocks) {
    if (!skipBlanks) empty(sheet, block, kind);
    for (const { from, at, copy } of copied.cells) {
      const isBlank = copy.type === "empty" && copy.formula === undefined;
      if (skipBlanks && isBlank) continue;
      const to: Place = { row: block.top + at.row, column: block.left + at.column };
      const way = { down: to.row - from.row, right: to.column - from.column };
      putCopy(sheet, to.row, to.column, copy, { kind, ...way });
    }
  }
  const last = blocks.at(-1) ?? target;
  return { ...(blocks[0] ?? target), bottom: last.bottom, right: last.right };
}
