import type { GridSource } from "../gridSource";
import type { Position } from "./selection";

/** `previous` and `next` are columns: which side of the screen they are on depends on the sheet's direction. */
export type Direction = "up" | "down" | "previous" | "next";

const STEPS: Record<Direction, readonly [row: number, column: number]> = {
  up: [-1, 0],
  down: [1, 0],
  previous: [0, -1],
  next: [0, 1],
};

/** The next cell in sight, past hidden rows and columns and out of the merged area; the same cell at the edge. */
export function step(source: GridSource, from: Position, direction: Direction): Position {
  const [rows, columns] = STEPS[direction];
  const merge = source.mergeAt(from.row, from.column);
  let { row, column } = from;
  if (merge !== undefined) {
    if (rows !== 0) row = rows > 0 ? merge.bottom : merge.top;
    else column = columns > 0 ? merge.right : merge.left;
  }
  do {
    row += rows;
    column += columns;
    if (!isInside(source, row, column)) return from;
  } while (isHidden(source, row, column));
  return { row, column };
}

/**
 * Ctrl+arrow as Excel does it: to the end of the filled run one stands in, otherwise to the next filled cell, otherwise
 * to the edge of the sheet.
 */
export function jump(source: GridSource, from: Position, direction: Direction): Position {
  const next = step(source, from, direction);
  const inRun = !isEmptyAt(source, from) && !isEmptyAt(source, next);
  let here = next;
  for (;;) {
    if (!isAhead(source, here, direction)) return lastInSight(source, here, direction);
    const ahead = step(source, here, direction);
    if (same(ahead, here)) return here;
    if (inRun ? isEmptyAt(source, ahead) : !isEmptyAt(source, here)) return here;
    here = ahead;
  }
}

/** Moves up or down by about one screen. */
export function page(source: GridSource, from: Position, direction: "up" | "down", rows: number): Position {
  const target = from.row + (direction === "down" ? rows : -rows);
  const row = Math.min(Math.max(target, 0), source.rowCount - 1);
  return nearestInSight(source, { row, column: from.column }, direction);
}

/** Home: the first column that scrolls; with Ctrl the first cell that does. */
export function home(source: GridSource, from: Position, wholeSheet: boolean): Position {
  const row = wholeSheet ? source.frozen.rows : from.row;
  return nearestInSight(source, { row, column: source.frozen.columns }, "next");
}

/** Ctrl+End: the last used cell. */
export function lastUsed(source: GridSource): Position {
  return { row: source.used?.bottom ?? 0, column: source.used?.right ?? 0 };
}

function isInside(source: GridSource, row: number, column: number): boolean {
  return row >= 0 && column >= 0 && row < source.rowCount && column < source.columnCount;
}

function isHidden(source: GridSource, row: number, column: number): boolean {
  return source.rowHeight(row) === 0 || source.columnWidth(column) === 0;
}

function isEmptyAt(source: GridSource, { row, column }: Position): boolean {
  return source.isEmpty(row, column);
}

/** Whether anything filled can still lie in that direction. */
function isAhead(source: GridSource, { row, column }: Position, direction: Direction): boolean {
  const used = source.used;
  if (used === undefined) return false;
  if (direction === "down") return row <= used.bottom;
  if (direction === "next") return column <= used.right;
  return direction === "up" ? row >= used.top : column >= used.left;
}

function lastInSight(source: GridSource, from: Position, direction: Direction): Position {
  if (direction === "down") return nearestInSight(source, { ...from, row: source.rowCount - 1 }, "up");
  if (direction === "up") return nearestInSight(source, { ...from, row: 0 }, "down");
  if (direction === "previous") return nearestInSight(source, { ...from, column: 0 }, "next");
  return nearestInSight(source, { ...from, column: source.columnCount - 1 }, "previous");
}

function nearestInSight(source: GridSource, at: Position, direction: Direction): Position {
  return isHidden(source, at.row, at.column) ? step(source, at, direction) : at;
}

function same(one: Position, other: Position): boolean {
  return one.row === other.row && one.column === other.column;
}
