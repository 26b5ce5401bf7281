import type { Area } from "../../../../package/workbook";
import type { GridSource } from "../../grid/gridSource";
import type { Position } from "../../grid/selection/selection";

/** The block of cells around one that empty rows and columns bound, as Excel finds a list by itself. */
export function regionAround(source: GridSource, { row, column }: Position): Area {
  let area = { top: row, left: column, bottom: row, right: column };
  for (;;) {
    const grown = grow(source, area);
    if (grown === undefined) return area;
    area = grown;
  }
}

/** One line more on each side that holds anything; undefined when none does. */
function grow(source: GridSource, area: Area): Area | undefined {
  const { top, left, bottom, right } = area;
  const isFilled = (row: number, from: number, to: number) => {
    for (let column = Math.max(from, 0); column <= to; column += 1)
      if (!source.isEmpty(row, column)) return true;
    return false;
  };
  const holds = (column: number) => {
    for (let row = Math.max(top - 1, 0); row <= bottom + 1; row += 1)
      if (!source.isEmpty(row, column)) return true;
    return false;
  };
  const next = {
    top: top > 0 && isFilled(top - 1, left - 1, right + 1) ? top - 1 : top,
    bottom: bottom + 1 < source.rowCount && isFilled(bottom + 1, left - 1, right + 1) ? bottom + 1 : bottom,
    left: left > 0 && holds(left - 1) ? left - 1 : left,
    right: right + 1 < source.columnCount && holds(right + 1) ? right + 1 : right,
  };
  const isSame = next.top === top && next.bottom === bottom && next.left === left && next.right === right;
  return isSame ? undefined : next;
}

/** Whether the first row looks like headers: texts only, over something else or in another look. */
export function hasHeaders(source: GridSource, area: Area): boolean {
  if (area.top === area.bottom) return false;
  let differs = false;
  for (let column = area.left; column <= area.right; column += 1) {
    const [first, second] = [source.cell(area.top, column), source.cell(area.top + 1, column)];
    if (first.type !== "string") return false;
    differs ||=
      second.type !== "string" ||
      first.style.bold !== second.style.bold ||
      first.style.fill !== second.style.fill;
  }
  return differs;
}
