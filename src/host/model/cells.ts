import type { Area } from "../../package/workbook";
import { bounding, cellArea } from "./area";
import type { CellState } from "./history";
import type { DateSystem } from "./numberFormat";
import type { SheetModel } from "./sheetModel";
import type { Entry } from "./typedInput";
import type { StyleTable } from "../../package/workbook";

export function readCell(sheet: SheetModel, row: number, column: number): CellState {
  const { cells } = sheet;
  return {
    value: cells.value(row, column),
    type: cells.type(row, column),
    formula: cells.formula(row, column),
    style: cells.style(row, column),
  };
}

export function restoreCell(sheet: SheetModel, row: number, column: number, state: CellState): void {
  const { cells } = sheet;
  if (state.type === "empty" && state.formula === undefined && state.style === 0) cells.clear(row, column);
  else if (state.formula === undefined) cells.setValue(row, column, state.value, state.type);
  else cells.setFormula(row, column, state.formula, state.value, state.type);
  if (state.style !== cells.style(row, column)) cells.setStyle(row, column, state.style);
}

/** Styles are per cell here: an untouched cell shows its row's or column's style through `effectiveStyle`. */
export interface CellContext {
  readonly styles: StyleTable;
  readonly dateSystem: DateSystem;
}

/** The style a cell shows: its own, or its column's where it has none. */
export function effectiveStyle(sheet: SheetModel, row: number, column: number): number {
  const own = sheet.cells.style(row, column);
  return own === 0 ? (sheet.stored.columns.get(column)?.style ?? 0) : own;
}

function enterFormula(sheet: SheetModel, row: number, column: number, formula: string): void {
  if (sheet.cells.formula(row, column) === formula) return;
  sheet.cells.setFormula(row, column, formula, "", "empty");
  sheet.markNotRecalculated(row, column, true);
}

/** Puts an entry into a cell; a General cell takes the format that comes with it. Announces nothing. */
export function enter(
  sheet: SheetModel,
  row: number,
  column: number,
  entry: Entry,
  context: CellContext,
): void {
  if (entry.kind === "formula") {
    enterFormula(sheet, row, column, entry.formula);
    return;
  }
  sheet.cells.setValue(row, column, entry.value, entry.type);
  sheet.markNotRecalculated(row, column, false);
  if (entry.numberFormat === undefined) return;
  const style = effectiveStyle(sheet, row, column);
  if (context.styles.describe(style).numberFormat !== "General") return;
  const { numberFormat } = entry;
  sheet.cells.setStyle(row, column, context.styles.derive(style, { numberFormat }));
}

/** The smallest area that holds all positions; undefined for none. */
export function areaOf(
  positions: readonly { readonly row: number; readonly column: number }[],
): Area | undefined {
  return positions
    .map(({ row, column }) => cellArea(row, column))
    .reduce<Area | undefined>((all, one) => (all === undefined ? one : bounding(all, one)), undefined);
}
