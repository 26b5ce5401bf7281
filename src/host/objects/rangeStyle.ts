import { effectiveStyle } from "../model/cells";
import { invalidArgument } from "./excelErrors";
import { cellsOfRange, looksOfCells } from "./format/looks";
import { writeGrid } from "./rangeGrid";
import type { RangeSelf } from "./rangeSelf";

/** Sets `numberFormat`: one format for all cells (whole columns too), or one for each. */
export function setNumberFormats(self: RangeSelf, input: unknown): void {
  const requireFormat = (value: unknown): string => {
    if (typeof value !== "string" || value === "") throw invalidArgument();
    return value;
  };
  if (!Array.isArray(input)) {
    const numberFormat = requireFormat(input);
    looksOfCells(cellsOfRange(self)).change(() => ({ numberFormat }));
    return;
  }
  const { context, sheet, area } = self;
  const { styles } = context.model.stored;
  writeGrid(self, input, (row, column, value) => {
    const style = effectiveStyle(sheet, row, column);
    sheet.cells.setStyle(row, column, styles.derive(style, { numberFormat: requireFormat(value) }));
  });
  context.model.announce({ kind: "format", sheet, area, source: "addin" });
}
