import type { Area } from "../../../package/workbook";
import { bounding, columnsOf, isInsideSheet, rowsOf } from "../area";
import { putCopy, type CellCopy, type PasteKind } from "../cellCopy";
import type { EditScope } from "../sheetSnapshot";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";
import { prepareAttached } from "./copyAttached";
import {
  placesIn,
  readCopied,
  transposed,
  type CopiedCell,
  type CopiedCells,
  type CopySource,
  type Place,
} from "./copySource";
import { transposeFormula } from "./transposeFormula";

export interface CopyOptions {
  readonly kind: PasteKind;
  /** Whether blank cells of the source leave what is there. */
  readonly skipBlanks: boolean;
  /** Whether rows become columns. */
  readonly transpose: boolean;
}

/** The host writes no more cells at once. */
const mostCells = 5_000_000;

/** How often the source goes into the target; once where it does not fit, or is larger. */
const times = (target: number, source: number): number => (target % source === 0 ? target / source : 1);

/**
 * The blocks that the copied cells fill: "if the destination range is an exact multiple greater than the source range in either rows
 * or columns, then the source content is replicated multiple times." Throws `copy-off-sheet` or `copy-too-many`.
 */
function blocksIn({ rows, columns, cells }: CopiedCells, target: Area): Area[] {
  const [down, right] = [times(rowsOf(target), rows), times(columnsOf(target), columns)];
  if (down * right * Math.max(1, cells.length) > mostCells) throw new ModelError("copy-too-many");
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

/** A copy that is about to be made. */
export interface PreparedCopy {
  /** The cells that it fills. */
  readonly area: Area;
  /** What it changes of the sheet besides cells. */
  readonly fields: NonNullable<EditScope["fields"]>;
  /** Whether no cell holds anything else then. */
  readonly onlyLooks: boolean;
  /** Makes it; announces nothing. */
  readonly write: () => void;
}

/**
 * Reads cells that are to be copied over others, also of another sheet. Formulas mean what lies the same way from their new cells;
 * what stands on cells and goes with the kind of copy (merges, validations, conditional formats, hyperlinks) comes along.
 * Throws `copy-scattered`, `copy-off-sheet` or `copy-too-many`.
 */
export function prepareCopy(
  source: CopySource,
  sheet: SheetModel,
  target: Area,
  { kind, skipBlanks, transpose }: CopyOptions,
): PreparedCopy {
  const read = readCopied(source);
  const copied = transpose ? transposed(read) : read;
  const blocks = blocksIn(copied, target);
  const area = blocks.reduce(bounding);
  const attached = prepareAttached(source.sheet.stored, sheet.stored, kind, {
    ...{ copied, area, blocks, skipBlanks },
  });
  const write = () => {
    attached.write();
    if (!skipBlanks) empty(sheet, area, kind);
    for (const block of blocks) {
      for (const cell of copied.cells) {
        if (!skipBlanks || !isBlank(cell.copy)) put(cell, block);
      }
    }
  };
  return { area, fields: attached.fields, onlyLooks: kind === "formats", write };

  function put({ from, at, copy }: CopiedCell, block: Area): void {
    const to: Place = { row: block.top + at.row, column: block.left + at.column };
    const bringsFormula = copy.formula !== undefined && (kind === "all" || kind === "formulas");
    if (bringsFormula && transpose) {
      const formula = transposeFormula(copy.formula, from, to);
      putCopy(sheet, to.row, to.column, { ...copy, formula, value: "", type: "empty" }, { kind });
    } else {
      const way = { down: to.row - from.row, right: to.column - from.column };
      putCopy(sheet, to.row, to.column, copy, { kind, ...way });
    }
    if (bringsFormula && (transpose || sheet !== source.sheet))
      sheet.markNotRecalculated(to.row, to.column, true);
  }
}

const isBlank = ({ type, formula }: CellCopy): boolean => type === "empty" && formula === undefined;
