import type { BorderLine, CellStyle, LineStyle } from "../../../../package/styles/cellStyle";
import type { Area } from "../../../../package/workbook";
import type { GridSource } from "../gridSource";

/** The lines around a cell, each on the cell that draws it: between two cells that is the one above or before. */
export interface CellEdges {
  readonly top: BorderLine | undefined;
  readonly bottom: BorderLine | undefined;
  readonly start: BorderLine | undefined;
  readonly end: BorderLine | undefined;
  readonly diagonalUp: BorderLine | undefined;
  readonly diagonalDown: BorderLine | undefined;
}

/**
 * The lines of a cell or a merged area. "Left" and "right" of a file are the leading and the trailing side (ECMA-376-1 strict
 * calls them `start` and `end`). Two cells that meet may both say what line is between them; the cell's own counts.
 */
export function cellEdges(
  { top, left, bottom, right }: Area,
  styleAt: (row: number, column: number) => CellStyle,
  {
    rowHeight,
    columnWidth,
    rowCount,
    columnCount,
  }: Pick<GridSource, "rowHeight" | "columnWidth" | "rowCount" | "columnCount">,
): CellEdges | undefined {
  const own = styleAt(top, left).borders;
  const last = top === bottom && left === right ? own : styleAt(bottom, right).borders;
  const next = (row: number, column: number) =>
    row < rowCount && column < columnCount ? styleAt(row, column).borders : undefined;
  const startsHere = left === 0 || columnWidth(left - 1) === 0;
  const topsHere = top === 0 || rowHeight(top - 1) === 0;
  const edges = {
    top: topsHere ? own.top : undefined,
    start: startsHere ? own.left : undefined,
    bottom: last.bottom ?? next(bottom + 1, left)?.top,
    end: last.right ?? next(top, right + 1)?.left,
    diagonalUp: own.diagonalUp,
    diagonalDown: own.diagonalDown,
  };
  return Object.values(edges).some((line) => line !== undefined) ? edges : undefined;
}

const lines: Readonly<Record<LineStyle, string>> = {
  hair: "1px dotted",
  thin: "1px solid",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

/** A line as CSS has it, without its colour. */
export const lineOf = ({ style }: BorderLine): string => lines[style];
