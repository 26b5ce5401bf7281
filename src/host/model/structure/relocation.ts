import { areasBeside, intersect } from "../../../package/cells/areas";
import type { Area } from "../../../package/workbook";
import { cellArea, contains } from "../area";

/** Cells that go elsewhere on their sheet, over what stands there, and leave nothing behind. */
export interface Relocation {
  readonly kind: "relocate";
  readonly area: Area;
  readonly down: number;
  readonly right: number;
}

export const shiftedArea = ({ top, left, bottom, right }: Area, down: number, across: number): Area => ({
  top: top + down,
  left: left + across,
  bottom: bottom + down,
  right: right + across,
});

export const destinationOf = ({ area, down, right }: Relocation): Area => shiftedArea(area, down, right);

/** Where an area goes, as Excel adjusts a reference to it: with its cells when all of them go, gone when all are covered. */
export function relocatedArea(area: Area, move: Relocation): Area | undefined {
  if (contains(move.area, area)) return shiftedArea(area, move.down, move.right);
  return contains(destinationOf(move), area) ? undefined : area;
}

export function relocatedCell<Cell extends { readonly row: number; readonly column: number }>(
  cell: Cell,
  move: Relocation,
): Cell | undefined {
  const to = relocatedArea(cellArea(cell.row, cell.column), move);
  if (to === undefined) return undefined;
  return to.top === cell.row && to.left === cell.column ? cell : { ...cell, row: to.top, column: to.left };
}

/** Where the cells of an area go, part by part: those that stay and are not covered, and those that move. */
export function relocatedParts(area: Area, move: Relocation): Area[] {
  const moving = intersect(area, move.area);
  const covered = destinationOf(move);
  const staying = areasBeside(area, moving).flatMap((part) => areasBeside(part, covered));
  if (moving !== undefined) return [...staying, shiftedArea(moving, move.down, move.right)];
  return intersect(area, covered) === undefined ? [area] : staying;
}

/** Whether only some cells of the area would go, or would be covered. */
export const isTornBy = (area: Area, move: Relocation): boolean =>
  [move.area, destinationOf(move)].some(
    (other) => intersect(area, other) !== undefined && !contains(other, area),
  );
