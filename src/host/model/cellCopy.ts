import { moveFormula } from "../../package/cells/formula";
import type { StoredType, StoredValue } from "../../package/cells/cellStore";
import type { Area } from "../../package/workbook";
import { columnsOf, rowsOf } from "./area";
import { effectiveStyle } from "./cells";
import type { SheetModel } from "./sheetModel";

/** What of copied cells is put elsewhere. */
export type PasteKind = "all" | "values" | "formulas" | "formats";

/** All that is copied of a cell. */
export interface CellCopy {
  readonly value: StoredValue;
  readonly type: StoredType;
  readonly formula: string | undefined;
  /** The style that the cell shows, its column's included. */
  readonly style: number;
}

export function copyOf(sheet: SheetModel, row: number, column: number): CellCopy {
  const { cells } = sheet;
  return {
    value: cells.value(row, column),
    type: cells.type(row, column),
    formula: cells.formula(row, column),
    style: effectiveStyle(sheet, row, column),
  };
}

export interface CopyPlace {
  readonly kind?: PasteKind;
  /** How far the cell went: a formula's relative references go with it. */
  readonly down?: number;
  readonly right?: number;
  /** Whether the result of a formula that went elsewhere still holds, because all that it means went along. */
  readonly keepsResult?: boolean;
}

/**
 * Puts a copy of a cell somewhere. Where it went, the result of its formula is not known: the host does not calculate.
 * Announces nothing.
 */
export function putCopy(
  sheet: SheetModel,
  row: number,
  column: number,
  copy: CellCopy,
  { kind = "all", down = 0, right = 0, keepsResult = false }: CopyPlace = {},
): void {
  const { cells } = sheet;
  if (kind === "all" || kind === "formats") cells.setStyle(row, column, copy.style);
  if (kind === "formats") return;
  const { formula, value, type } = kind === "values" ? { ...copy, formula: undefined } : copy;
  const hasMoved = formula !== undefined && (down !== 0 || right !== 0);
  if (formula === undefined) cells.setValue(row, column, value, type);
  else if (!hasMoved || keepsResult)
    cells.setFormula(row, column, moveFormula(formula, down, right), value, type);
  else cells.setFormula(row, column, moveFormula(formula, down, right), "", "empty");
  sheet.markNotRecalculated(row, column, hasMoved && !keepsResult);
}

/** Calls `visit` for each cell of an area, row by row, with its place in the area. */
export function eachCell(
  area: Area,
  visit: (row: number, column: number, down: number, right: number) => void,
): void {
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) visit(area.top + down, area.left + right, down, right);
  }
}
