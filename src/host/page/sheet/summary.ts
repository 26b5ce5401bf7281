import type { Area, CellStore } from "../../../package/workbook";
import { intersect } from "../../model/area";

/** What the status bar says of a selection. */
export interface Summary {
  /** Cells that hold anything. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
  readonly errors: number;
}

export function summarise(cells: CellStore, selected: Area): Summary {
  let [count, numbers, sum, errors] = [0, 0, 0, 0];
  const used = cells.bounds(true);
  const area = used === undefined ? undefined : intersect(used, selected);
  for (let row = area?.top ?? 0; area !== undefined && row <= area.bottom; row += 1) {
    cells.eachInRow(row, (column) => {
      if (column < area.left || column > area.right) return;
      const type = cells.type(row, column);
      if (type !== "empty") count += 1;
      if (type === "error") errors += 1;
      if (type !== "number") return;
      numbers += 1;
      sum += Number(cells.value(row, column));
    });
  }
  return { count, numbers, sum, errors };
}
