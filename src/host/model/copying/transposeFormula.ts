import { cornersText, type Corner } from "../../../package/cells/formulaReference";
import { mapTokens } from "../../../package/cells/formulaTokens";
import { columnLimit, rowLimit } from "../area";
import type { Place } from "./copySource";

const isRelative = ({ row, rowFixed, column, columnFixed }: Corner): boolean =>
  row !== undefined && column !== undefined && !rowFixed && !columnFixed;

/** What lies some rows down and columns right of the cell, now as many columns right and rows down. */
function turned(corner: Corner, from: Place): Corner {
  if (!isRelative(corner)) return corner;
  const row = from.row + ((corner.column ?? 0) - from.column);
  const column = from.column + ((corner.row ?? 0) - from.row);
  return { ...corner, row, column };
}

const isInside = ({ row = 0, column = 0 }: Corner): boolean =>
  row >= 0 && row < rowLimit && column >= 0 && column < columnLimit;

/**
 * A formula of the cell `from` where rows have become columns, before it is moved: relative references to cells turn with them, fixed
 * ones and those to whole rows and columns stay.
 *
 * @example transposeFormula("B1", { row: 0, column: 0 }) === "A2"
 */
export const transposeFormula = (formula: string, from: Place): string =>
  mapTokens(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const [start, end] = [turned(token.start, from), token.end && turned(token.end, from)];
    const fits = isInside(start) && (end === undefined || isInside(end));
    return token.prefix + (fits ? cornersText({ start, end }) : "#REF!");
  });
