import type { Area } from "../../package/workbook";
import { columnsOf, rowsOf } from "../model/area";
import { invalidArgument, sizeMismatch } from "./excelErrors";
import { isTooLarge, isUnbounded, requireAlive, type RangeSelf } from "./rangeSelf";

/** Reads every cell, row by row; null for a range that is too large to have cell-level properties. */
export function readGrid<Cell>(
  self: RangeSelf,
  read: (row: number, column: number) => Cell,
): Cell[][] | null {
  requireAlive(self);
  const { area } = self;
  if (isTooLarge(self)) return null;
  const columns = columnsOf(area);
  return Array.from({ length: rowsOf(area) }, (_, down) => {
    const line = new Array<Cell>(columns);
    for (let across = 0; across < columns; across += 1)
      line[across] = read(area.top + down, area.left + across);
    return line;
  });
}

type WriteCell = (row: number, column: number, value: unknown) => void;

function requireSize(
  area: Area,
  input: readonly unknown[],
): asserts input is readonly (readonly unknown[])[] {
  const columns = columnsOf(area);
  const fits = (line: unknown) => Array.isArray(line) && line.length === columns;
  if (input.length !== rowsOf(area) || !input.every(fits)) throw sizeMismatch();
}

/**
 * Writes an input of the range's size, or one value into every cell. "If the value is null, the cell is left as it is."
 * The whole input is checked for its size before the first cell is written.
 */
export function writeGrid(self: RangeSelf, input: unknown, write: WriteCell): void {
  requireAlive(self);
  const { area } = self;
  if (isUnbounded(area)) throw invalidArgument();
  const lines = Array.isArray(input) ? (input as readonly unknown[]) : undefined;
  if (lines === undefined) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) write(row, column, input);
    }
    return;
  }
  requireSize(area, lines);
  lines.forEach((line, down) => {
    line.forEach((value, across) => {
      if (value !== null) write(area.top + down, area.left + across, value);
    });
  });
}
