import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { columnsOf, rowsOf } from "../area";
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

/** A rectangle of what is copied: where it stands on its sheet, and from the top left of what is copied. */
export interface CopiedArea {
  readonly from: Area;
  readonly at: Place;
}

/** What is copied, as it was before anything was written. */
export interface CopiedCells {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CopiedCell[];
  readonly areas: readonly CopiedArea[];
  /** Whether its rows were columns. */
  readonly isTransposed: boolean;
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
  const placedAreas = areas.map((from) => ({
    from,
    at: { row: before(rows, from.top), column: before(columns, from.left) },
  }));
  const cells = placedAreas.flatMap(({ from, at }) =>
    placesIn(sheet, from).map(({ row, column }) => ({
      from: { row, column },
      at: { row: row - from.top + at.row, column: column - from.left + at.column },
      copy: copyOf(sheet, row, column),
    })),
  );
  return {
    ...{ rows: lengthOf(rows), columns: lengthOf(columns) },
    ...{ cells, areas: placedAreas, isTransposed: false },
  };
}

/** The same cells, rows as columns. */
export const transposed = ({ rows, columns, cells, areas }: CopiedCells): CopiedCells => ({
  rows: columns,
  columns: rows,
  cells: cells.map((cell) => ({ ...cell, at: turned(cell.at) })),
  areas: areas.map((area) => ({ ...area, at: turned(area.at) })),
  isTransposed: true,
});

const turned = ({ row, column }: Place): Place => ({ row: column, column: row });

/** Where a part of a copied area stands, from the top left of what is copied. */
export function placed(part: Area, { from, at }: CopiedArea, isTransposed: boolean): Area {
  const start = { row: part.top - from.top, column: part.left - from.left };
  const size = { row: rowsOf(part), column: columnsOf(part) };
  const [first, extent] = isTransposed ? [turned(start), turned(size)] : [start, size];
  const [top, left] = [at.row + first.row, at.column + first.column];
  return { top, left, bottom: top + extent.row - 1, right: left + extent.column - 1 };
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
