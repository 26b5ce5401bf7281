import type { Area } from "../../../../package/workbook";
import { intersect } from "../../../../package/cells/areas";
import type { SheetModel } from "../../sheetModel";
import { knownContent, type Content } from "../lookUp";

/** Calls `visit` for everything that the cells of the areas are known to hold. */
export function eachContent(
  sheet: SheetModel,
  areas: readonly Area[],
  visit: (content: Content) => void,
): void {
  const used = sheet.cells.bounds(true);
  for (const area of areas) {
    const inside = used && intersect(used, area);
    for (let row = inside?.top ?? 0; inside && row <= inside.bottom; row += 1) {
      sheet.cells.eachInRow(row, (column) => {
        const content =
          column >= inside.left && column <= inside.right ? knownContent(sheet, row, column) : undefined;
        if (content && content.type !== "empty") visit(content);
      });
    }
  }
}

/** The numbers in the areas, from the least to the greatest. */
export function sortedNumbers(sheet: SheetModel, areas: readonly Area[]): Float64Array {
  const numbers: number[] = [];
  eachContent(sheet, areas, ({ value }) => {
    if (typeof value === "number") numbers.push(value);
  });
  return Float64Array.from(numbers).sort();
}

/** The value below which a share (0 to 1) of the numbers lies, as PERCENTILE.INC has it. */
export function percentile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

export const meanOf = (numbers: Float64Array): number =>
  numbers.reduce((sum, value) => sum + value, 0) / numbers.length;

/** The standard deviation of a whole population, as STDEV.P has it. */
export function deviationOf(numbers: Float64Array): number {
  const mean = meanOf(numbers);
  return Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length);
}
