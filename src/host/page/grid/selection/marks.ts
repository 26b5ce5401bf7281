import type { Area } from "../../../../package/workbook";
import { intersect } from "../../../../package/cells/areas";
import { cellArea } from "../../../model/area";
import type { GridSource } from "../gridSource";

/** Everything that is drawn over cells. */
export interface MarkedAreas {
  readonly selected: readonly Area[];
  readonly active: Area;
  /** Has the fill handle at its last corner; undefined when there is none. */
  readonly handle: Area | undefined;
  /** What was copied or cut and waits to be pasted. */
  readonly copied: Area | undefined;
  /** What the fill handle would fill if it were let go now. */
  readonly filled: Area | undefined;
}

const nowhere = cellArea(-1, -1);
const unmarked: MarkedAreas = {
  selected: [],
  active: nowhere,
  handle: undefined,
  copied: undefined,
  filled: undefined,
};

/** What a cell has of them, as bits: a cell whose bits stay the same is not drawn again. */
export const marks = { selected: 1, active: 2, handle: 4 } as const;

/** The four sides of a frame, as bits above those of {@link marks}: first of the selection, then of what is copied, then filled. */
export const sides = { top: 8, bottom: 16, start: 32, end: 64 } as const;
const frames = { selected: 0, copied: 4, filled: 8 } as const;

export type Frame = keyof typeof frames;

/** The bits of {@link sides} that the cell has of one frame. */
export const sidesOf = (bits: number, frame: Frame): number => (bits >> frames[frame]) & 0b1111000;

/** The same where an area touches the row, otherwise one value for all rows, so that they are not drawn again. */
export function marksOfRow(marked: MarkedAreas, row: number): MarkedAreas {
  const { selected, active, copied, filled } = marked;
  const touches = (area: Area | undefined) => area !== undefined && row >= area.top && row <= area.bottom;
  return selected.some(touches) || touches(active) || touches(copied) || touches(filled) ? marked : unmarked;
}

/** The bits of one cell, or of a merged area. */
export function marksOf(marked: MarkedAreas, cell: Area): number {
  if (marked === unmarked) return 0;
  const { selected, active, handle, copied, filled } = marked;
  let bits = intersect(active, cell) === undefined ? 0 : marks.active;
  for (const area of selected) {
    if (intersect(area, cell) !== undefined) bits |= marks.selected | frameOf(area, cell, "selected");
  }
  if (handle !== undefined && isCorner(handle, cell)) bits |= marks.handle;
  if (copied !== undefined) bits |= frameOf(copied, cell, "copied");
  if (filled !== undefined) bits |= frameOf(filled, cell, "filled");
  return bits;
}

/** The area without hidden rows and columns at its sides, so that its frame is drawn where cells are. */
export function inSight(area: Area, { rowHeight, columnWidth }: GridSource): Area {
  let { top, left, bottom, right } = area;
  while (top < bottom && rowHeight(top) === 0) top += 1;
  while (bottom > top && rowHeight(bottom) === 0) bottom -= 1;
  while (left < right && columnWidth(left) === 0) left += 1;
  while (right > left && columnWidth(right) === 0) right -= 1;
  return { top, left, bottom, right };
}

function frameOf(area: Area, cell: Area, frame: Frame): number {
  if (intersect(area, cell) === undefined) return 0;
  const bits =
    (cell.top <= area.top ? sides.top : 0) |
    (cell.bottom >= area.bottom ? sides.bottom : 0) |
    (cell.left <= area.left ? sides.start : 0) |
    (cell.right >= area.right ? sides.end : 0);
  return bits << frames[frame];
}

const isCorner = (area: Area, cell: Area): boolean =>
  cell.top <= area.bottom &&
  cell.bottom >= area.bottom &&
  cell.left <= area.right &&
  cell.right >= area.right;
