import type { StyleTable } from "../../package/styles/cellStyle";
import type { NumberLook } from "./numberFormat";
import type { SheetModel } from "./sheetModel";
import { storedFormula } from "./tables/structuredFormula";
import type { Entry } from "./typedInput";

/** What entering needs of the workbook. */
export interface CellContext extends NumberLook {
  readonly styles: StyleTable;
}

/** The style a cell shows: its own, or its row's or else its column's while the cell holds nothing at all. */
export function effectiveStyle(sheet: SheetModel, row: number, column: number): number {
  const own = sheet.cells.style(row, column);
  if (own !== 0) return own;
  const inherited = inheritedStyle(sheet, row, column);
  if (inherited === 0) return 0;
  const { cells } = sheet;
  const isBlank = cells.type(row, column) === "empty" && cells.formula(row, column) === undefined;
  return isBlank ? inherited : 0;
}

/** What a cell that holds nothing looks like: a row's style is over its columns'. */
export function inheritedStyle({ stored }: SheetModel, row: number, column: number): number {
  const ofRow = stored.rows.size === 0 ? 0 : (stored.rows.get(row)?.style ?? 0);
  return ofRow === 0 ? (stored.columns.get(column)?.style ?? 0) : ofRow;
}

function enterFormula(sheet: SheetModel, row: number, column: number, entered: string): void {
  const formula = storedFormula(entered, sheet, row, column);
  if (sheet.cells.formula(row, column) === formula) return;
  sheet.cells.setFormula(row, column, formula, "", "empty");
  sheet.markNotRecalculated(row, column, true);
}

/**
 * Puts an entry into a cell; `""` empties it and leaves its style. A General cell takes the format that comes with
 * the entry, a blank one its row's or column's style. Announces nothing.
 */
export function enter(
  sheet: SheetModel,
  row: number,
  column: number,
  entry: Entry,
  context: CellContext,
): void {
  const style = effectiveStyle(sheet, row, column);
  const inherits = style !== 0 && sheet.cells.style(row, column) === 0;
  if (entry.kind === "formula") {
    enterFormula(sheet, row, column, entry.formula);
    if (inherits) sheet.cells.setStyle(row, column, style);
    return;
  }
  if (entry.type === "empty" && inherits) return;
  sheet.cells.setValue(row, column, entry.value, entry.type);
  sheet.markNotRecalculated(row, column, false);
  const { numberFormat } = entry;
  const takesFormat = numberFormat !== undefined && context.styles.describe(style).numberFormat === "General";
  const taken = takesFormat ? context.styles.derive(style, { numberFormat }) : style;
  if (takesFormat || inherits) sheet.cells.setStyle(row, column, taken);
}
