import { cornersText, type Corner } from "../../../package/cells/formulaReference";
import { mapTokens } from "../../../package/cells/formulaTokens";
import { columnLimit, rowLimit } from "../area";
import type { Place } from "./copySource";

const isRelative = ({ row, rowFixed, column, columnFixed }: Corner): boolean =>
  row !== undefined && column !== undefined && !rowFixed && !columnFixed;

const moved = (line: number | undefined, isFixed: boolean, distance: number): number | undefined =>
  line === undefined || isFixed ? line : line + distance;

/** What lies some rows down and columns right of the one place, as many columns right and rows down of the other. */
function turned(corner: Corner, from: Place, to: Place): Corner {
  const { row = 0, column = 0, rowFixed, columnFixed } = corner;
  if (isRelative(corner))
    return { ...corner, row: to.row + column - from.column, column: to.column + row - from.row };
  return {
    ...corner,
    row: moved(corner.row, rowFixed, to.row - from.row),
    column: moved(corner.column, columnFixed, to.column - from.column),
  };
}

const isInside = ({ row = 0, column = 0 }: Corner): boolean =>
  row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;

/**
 * A formula of one place in another, where rows have become columns: relative references to cells turn with them; all others move as
 * they do when a formula is copied.
 *
 * @example transposeFormula("B1", { row: 0, column: 0 }, { row: 4, column: 4 }) === "E6"
 */
export const transposeFormula = (formula: string, from: Place, to: Place): string =>
  mapTokens(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const [start, end] = [turned(token.start, from, to), token.end && turned(token.end, from, to)];
    const fits = isInside(start) && (end === undefined || isInside(end));
    return token.prefix + (fits ? cornersText({ start, end }) : "#REF!");
  });
