import type { Area } from "../../package/workbook";
import { bounding, cellArea, columnLimit, rowLimit } from "./area";
import type { SheetModel } from "./sheetModel";

/** As a key with an arrow means it; left and right are those of a sheet that reads from left to right. */
export type Direction = "Up" | "Down" | "Left" | "Right";

const steps = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

interface Cell {
  readonly row: number;
  readonly column: number;
}

const isFilled = ({ cells }: SheetModel, { row, column }: Cell): boolean =>
  cells.type(row, column) !== "empty" || cells.formula(row, column) !== undefined;

const isInside = ({ row, column }: Cell): boolean =>
  row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;

/** The sheet's last cell in a direction. */
function sheetEdge({ row, column }: Cell, direction: Direction): Cell {
  switch (direction) {
    case "Up":
      return { row: 0, column };
    case "Down":
      return { row: rowLimit - 1, column };
    case "Left":
      return { row, column: 0 };
    case "Right":
      return { row, column: columnLimit - 1 };
  }
}

/**
 * Where Ctrl and an arrow lead: to the end of the filled run that the cell stands in, else to the next filled cell, else to the
 * edge of the sheet.
 */
export function edgeFrom(sheet: SheetModel, from: Cell, direction: Direction): Cell {
  const [down, right] = steps[direction];
  const next = (cell: Cell): Cell => ({ row: cell.row + down, column: cell.column + right });
  let here = next(from);
  if (!isInside(here)) return from;
  const inRun = isFilled(sheet, from) && isFilled(sheet, here);
  const used = sheet.cells.bounds(true);
  const isAhead = ({ row, column }: Cell) =>
    used !== undefined &&
    (down < 0
      ? row >= used.top
      : down > 0
        ? row <= used.bottom
        : right < 0
          ? column >= used.left
          : column <= used.right);
  for (; isAhead(here); here = next(here)) {
    if (inRun && !isFilled(sheet, next(here))) return here;
    if (!inRun && isFilled(sheet, here)) return here;
    if (!isInside(next(here))) return here;
  }
  return sheetEdge(from, direction);
}

/** What Ctrl, Shift and an arrow select: the area, up to the edge that its last line in the direction leads to. */
export function extendedArea(sheet: SheetModel, area: Area, active: Cell, direction: Direction): Area {
  const isVertical = direction === "Up" || direction === "Down";
  const last = { Up: area.top, Down: area.bottom, Left: area.left, Right: area.right }[direction];
  const from = isVertical ? { ...active, row: last } : { ...active, column: last };
  const { row, column } = edgeFrom(sheet, from, direction);
  return bounding(area, cellArea(row, column));
}

/** The block of cells around one that "any combination of blank rows and blank columns" bounds. */
export function regionAround(sheet: SheetModel, { row, column }: Cell): Area {
  const line = (first: Cell, last: Cell): boolean => {
    for (let at = first.row; at <= last.row; at += 1)
      for (let across = first.column; across <= last.column; across += 1)
        if (isInside({ row: at, column: across }) && isFilled(sheet, { row: at, column: across }))
          return true;
    return false;
  };
  let area = cellArea(row, column);
  for (;;) {
    const { top, left, bottom, right } = area;
    const [rows, columns] = [
      [top - 1, bottom + 1],
      [left - 1, right + 1],
    ] as const;
    const grown = {
      top: line({ row: rows[0], column: columns[0] }, { row: rows[0], column: columns[1] }) ? rows[0] : top,
      bottom: line({ row: rows[1], column: columns[0] }, { row: rows[1], column: columns[1] })
        ? rows[1]
        : bottom,
      left: line({ row: rows[0], column: columns[0] }, { row: rows[1], column: columns[0] })
        ? columns[0]
        : left,
      right: line({ row: rows[0], column: columns[1] }, { row: rows[1], column: columns[1] })
        ? columns[1]
        : right,
    };
    const isSame =
      grown.top === top && grown.left === left && grown.bottom === bottom && grown.right === right;
    if (isSame) return area;
    area = grown;
  }
}
