import type { Area } from "../../../package/workbook";
import { cellArea, columnLimit, contains, rowLimit } from "../area";
import { destinationOf, relocatedCell, type Relocation } from "./relocation";

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

export const spanOf = ({ along, area }: AreaMove): Span =>
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
