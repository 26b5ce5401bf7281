import type { Area } from "../../../package/workbook";
import {
  destinationOf,
  isTornBy,
  relocatedArea,
  relocatedCell,
  relocatedParts,
  type Relocation,
} from "./relocation";
import { cellArea, columnLimit, contains, intersect, rowLimit } from "../area";

/**
 * Cells that make room for others, or close a gap. `area` is what is inserted (it starts where the first cell that moves stood)
 * or deleted; `along` rows moves the cells below it down or up, along columns those right of it right or left. An area of
 * whole rows or columns moves the rest of the sheet.
 */
export interface AreaMove {
  readonly kind: "insert" | "delete";
  readonly along: "rows" | "columns";
  readonly area: Area;
}

/** Whatever takes cells elsewhere. */
export type CellMove = AreaMove | Relocation;

/** The move that brings everything back to where it was, but for what is lost. */
export const inverse = (move: AreaMove): AreaMove => ({
  ...move,
  kind: move.kind === "insert" ? "delete" : "insert",
});

/** The same for any move. */
export const inverseMove = (move: CellMove): CellMove =>
  move.kind === "relocate"
    ? { kind: "relocate", area: destinationOf(move), down: -move.down, right: -move.right }
    : inverse(move);

interface Position {
  readonly row: number;
  readonly column: number;
}

/** The move as seen along its axis: `first` to `last` is inserted or deleted on lines that end at `limit`. */
interface Span {
  readonly first: number;
  readonly last: number;
  readonly limit: number;
}

const spanOf = ({ along, area }: AreaMove): Span =>
  along === "rows"
    ? { first: area.top, last: area.bottom, limit: rowLimit - 1 }
    : { first: area.left, last: area.right, limit: columnLimit - 1 };

/** Everything that the move may change the place of: what it inserts or deletes, and all behind it to the sheet's end. */
export const movedBand = ({ along, area }: AreaMove): Area =>
  along === "rows" ? { ...area, bottom: rowLimit - 1 } : { ...area, right: columnLimit - 1 };

/** Where a line goes; undefined when it is deleted or pushed off the sheet. */
function movedLine(line: number, { kind }: AreaMove, { first, last, limit }: Span): number | undefined {
  if (line < first) return line;
  const size = last - first + 1;
  if (kind === "insert") return line + size <= limit ? line + size : undefined;
  return line > last ? line - size : undefined;
}

/** Where a row (or column) of the sheet goes when whole rows (columns) move; undefined when it is gone. */
export const movedIndex = (index: number, move: AreaMove): number | undefined =>
  movedLine(index, move, spanOf(move));

/** Where a cell goes; undefined when it is deleted or pushed off the sheet. */
export function movedCell<Cell extends Position>(cell: Cell, move: CellMove): Cell | undefined {
  if (move.kind === "relocate") return relocatedCell(cell, move);
  const { row, column } = cell;
  if (!contains(movedBand(move), cellArea(row, column))) return cell;
  const line = movedIndex(move.along === "rows" ? row : column, move);
  if (line === undefined) return undefined;
  return move.along === "rows" ? { ...cell, row: line } : { ...cell, column: line };
}

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
