import type { CellContext } from "./cells";
import { effectiveStyle } from "./cells";
import { displayValue } from "./numberFormat";
import type { SheetModel } from "./sheetModel";
import { shownFormula } from "./tables/structuredFormula";
import { editableText, readTyped } from "./typedInput";

const numberFormatOf = (sheet: SheetModel, row: number, column: number, { styles }: CellContext): string =>
  styles.describe(effectiveStyle(sheet, row, column)).numberFormat;

/** What the cell shows, by its number format. */
export function displayText(sheet: SheetModel, row: number, column: number, context: CellContext): string {
  const { cells } = sheet;
  const type = cells.type(row, column);
  if (type === "empty") return "";
  const numberFormat = numberFormatOf(sheet, row, column, context);
  return displayValue(cells.value(row, column), type, numberFormat, context);
}

/** What the formula bar shows: `=` and the formula, or a constant as one would type it. */
export function editText(sheet: SheetModel, row: number, column: number, context: CellContext): string {
  const formula = sheet.cells.formula(row, column);
  if (formula !== undefined) return `=${shownFormula(formula, sheet, row, column)}`;
  const value = sheet.cells.value(row, column);
  const numberFormat = numberFormatOf(sheet, row, column, context);
  const looksAsTyped = typeof value === "number" && numberFormat !== "General";
  if (!looksAsTyped) return editableText(value, numberFormat, context);
  const shown = displayText(sheet, row, column, context);
  const again = readTyped(shown, numberFormat, context);
  return again.kind === "constant" && again.value === value
    ? shown
    : editableText(value, numberFormat, context);
}
