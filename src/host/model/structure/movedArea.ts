import type { Area } from "../../../package/workbook";
import { intersect } from "../../../package/cells/areas";
import { movedBand, spanOf, type AreaMove, type CellMove } from "./areaMove";
import { isTornBy, relocatedArea, relocatedParts } from "./relocation";

/** First and last line of what was between `start` and `end`: it grows by insertions inside, shrinks by deletions. */
function movedLines(start: number, end: number, move: AreaMove): readonly [number, number] | undefined {
  const span = spanOf(move);
  const isWhole = start === 0 && end === span.limit;
  if (isWhole && (move.kind === "insert" || span.first > 0 || span.last < end)) return [start, end];
  const size = span.last - span.first + 1;
  if (move.kind === "insert") {
    const from = start >= span.first ? start + size : start;
    const to = end >= span.first ? Math.min(end + size, span.limit) : end;
    return from <= span.limit ? [from, to] : undefined;
  }
  const from = start > span.last ? start - size : Math.min(start, span.first);
  const to = end > span.last ? end - size : Math.min(end, span.first - 1);
  return from <= to ? [from, to] : undefined;
}

/** Whether the whole width of the area (its height, along columns) takes part in the move. */
function isAcross({ top, left, bottom, right }: Area, { along, area }: AreaMove): boolean {
  return along === "rows"
    ? area.left <= left && right <= area.right
    : area.top <= top && bottom <= area.bottom;
}

/**
 * Where an area goes, as Excel adjusts a reference to it; undefined when all of it is gone. Cells inserted or deleted inside
 * make it grow or shrink. An area that lies only partly across the lines that move stays what it is, and so do whole rows
 * (columns) when columns (rows) move.
 */
export function movedArea(area: Area, move: CellMove): Area | undefined {
  if (move.kind === "relocate") return relocatedArea(area, move);
  const { top, left, bottom, right } = area;
  if (!isAcross(area, move)) return area;
  const isRows = move.along === "rows";
  const lines = isRows ? movedLines(top, bottom, move) : movedLines(left, right, move);
  if (lines === undefined) return undefined;
  const [from, to] = lines;
  if (isRows) return from === top && to === bottom ? area : { ...area, top: from, bottom: to };
  return from === left && to === right ? area : { ...area, left: from, right: to };
}

/** Whether only some of the area's width (its height, along columns) would move: what must stay in one piece is cut by it. */
export const isCutBy = (area: Area, move: CellMove): boolean =>
  move.kind === "relocate"
    ? isTornBy(area, move)
    : intersect(area, movedBand(move)) !== undefined && !isAcross(area, move);

/** The area's parts on the lines that move and beside them. */
function partsOf(area: Area, move: AreaMove): Area[] {
  const { top, left, bottom, right } = area;
  const moving = intersect(area, movedBand(move));
  if (moving === undefined || !isCutBy(area, move)) return [area];
  const parts =
    move.along === "rows"
      ? [
          { top, left, bottom, right: moving.left - 1 },
          { top, left: moving.left, bottom, right: moving.right },
          { top, left: moving.right + 1, bottom, right },
        ]
      : [
          { top, left, bottom: moving.top - 1, right },
          { top: moving.top, left, bottom: moving.bottom, right },
          { top: moving.bottom + 1, left, bottom, right },
        ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/**
 * Where the cells go to which something is attached (a validation, a conditional format): what only a part of the area's
 * width takes part in is split. The same list when nothing moves; an empty one when all cells are gone.
 */
export function movedAreas(areas: readonly Area[], move: CellMove): readonly Area[] {
  const moved = areas.flatMap((area) =>
    move.kind === "relocate"
      ? relocatedParts(area, move)
      : partsOf(area, move).flatMap((part) => movedArea(part, move) ?? []),
  );
  const isSame = moved.length === areas.length && moved.every((area, index) => area === areas[index]);
  return isSame ? areas : moved;
}
