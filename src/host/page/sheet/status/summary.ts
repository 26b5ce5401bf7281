import type { CellStore } from "../../../../package/cells/cellStore";
import type { Area } from "../../../../package/workbook";
import { intersect } from "../../../../package/cells/areas";

/** What the status bar says of a selection. */
export interface Summary {
  /** Cells that hold anything. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
  /** Infinity where there are no numbers. */
  readonly least: number;
  readonly most: number;
  readonly errors: number;
}

/** A cell in two of the areas counts twice, as in Excel. */
export function summarise(cells: CellStore, areas: readonly Area[]): Summary {
  let [count, numbers, sum, errors, least, most] = [0, 0, 0, 0, Infinity, -Infinity];
  const used = cells.bounds(true);
  for (const selected of areas) {
    const area = used === undefined ? undefined : intersect(used, selected);
    for (let row = area?.top ?? 0; area !== undefined && row <= area.bottom; row += 1) {
      cells.eachInRow(row, (column) => {
        if (column < area.left || column > area.right) return;
        const type = cells.type(row, column);
        if (type !== "empty") count += 1;
        if (type === "error") errors += 1;
        if (type !== "number") return;
        const value = Number(cells.value(row, column));
        numbers += 1;
        sum += value;
        least = Math.min(least, value);
        most = Math.max(most, value);
      });
    }
  }
  return { count, numbers, sum, least, most, errors };
}
