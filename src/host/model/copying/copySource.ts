import type { Area } from "../../../package/workbook";
import { intersect } from "../area";
import { copyOf, type CellCopy } from "../cellCopy";
import { ModelError } from "../modelError";
import type { SheetModel } from "../sheetModel";

/** Cells to copy: some rows of some columns of a sheet. */
export interface CopySource {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A cell that holds something, and where it stands: on its sheet, and from the top left of what is copied. */
export interface CopiedCell {
  readonly from: Place;
  readonly at: Place;
  readonly copy: CellCopy;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What is copied, as it was before anything was written. */
export interface CopiedCells {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CopiedCell[];
}

type Run = readonly [first: number, last: number];

/** The different runs of rows (of columns) that the areas have, in their order. */
function runsOf(areas: readonly Area[], axis: "rows" | "columns"): Run[] {
  const runs = areas.map(({ top, left, bottom, right }): Run =>
    axis === "rows" ? [top, bottom] : [left, right],
  );
  const distinct = new Map(runs.map((run) => [run.join(" "), run]));
  return [...distinct.values()].sort(([one], [other]) => one - other);
}

const overlap = (runs: readonly Run[]): boolean =>
  runs.some(([first], index) => index > 0 && first <= (runs[index - 1]?.[1] ?? -1));

const lengthOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/**
 * Reads the cells that hold anything. "When the source has multiple ranges, their form must be able to be created by removing full
 * rows or columns from a rectangular range": throws `copy-scattered` where it can't.
 */
export function readCopied({ sheet, areas }: CopySource): CopiedCells {
  const [rows, columns] = [runsOf(areas, "rows"), runsOf(areas, "columns")];
  if (overlap(rows) || overlap(columns) || rows.length * columns.length !== areas.length)
    throw new ModelError("copy-scattered");
  const before = (runs: readonly Run[], start: number) => lengthOf(runs.filter(([first]) => first < start));
  const cells = areas.flatMap((area) => {
    const [down, right] = [before(rows, area.top) - area.top, before(columns, area.left) - area.left];
    return placesIn(sheet, area).map(({ row, column }) => ({
      from: { row, column },
      at: { row: row + down, column: column + right },
      copy: copyOf(sheet, row, column),
    }));
  });
  return { rows: lengthOf(rows), columns: lengthOf(columns), cells };
}

/** The cells of the area that hold anything, row by row. */
export function placesIn({ cells }: SheetModel, area: Area): Place[] {
  const used = cells.bounds(false);
  const inside = used && intersect(used, area);
  const places: Place[] = [];
  for (let row = inside?.top ?? 0; inside && row <= inside.bottom; row += 1)
    cells.eachInRow(row, (column) => {
      if (column >= inside.left && column <= inside.right) places.push({ row, column });
    });
  return places;
}
