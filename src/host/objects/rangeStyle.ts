import { effectiveStyle } from "../model/cells";
import { invalidArgument } from "./excelErrors";
import { cellsOfRange, looksOfCells } from "./format/looks";
import { writeGrid } from "./rangeGrid";
import type { RangeSelf } from "./rangeSelf";

/** Microsoft's samples give one format for many cells in an array of one, as well as bare. */
function formatForAll(input: unknown): unknown {
  if (!Array.isArray(input)) return input;
  const [line, ...lines] = input as readonly unknown[];
  return lines.length === 0 && Array.isArray(line) && line.length === 1 ? (line as unknown[])[0] : undefined;
}

/** Sets `numberFormat`: one format for all cells (whole columns too), or one for each. */
export function setNumberFormats(self: RangeSelf, input: unknown): void {
  const forAll = formatForAll(input);
  const requireFormat = (value: unknown): string => {
    if (typeof value !== "string" || value === "") throw invalidArgument();
    return value;
  };
  if (forAll !== undefined) {
    if (forAll === null) return;
    const numberFormat = requireFormat(forAll);
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
