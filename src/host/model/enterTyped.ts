import { effectiveStyle, enter, type CellContext } from "./cells";
import type { SheetModel } from "./sheetModel";
import { readTyped } from "./typedInput";

/** Puts a text into a cell as Excel reads what is typed there. Announces nothing. */
export function enterTyped(
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
  context: CellContext,
): void {
  const { numberFormat } = context.styles.describe(effectiveStyle(sheet, row, column));
  enter(sheet, row, column, readTyped(text, numberFormat, context), context);
}
