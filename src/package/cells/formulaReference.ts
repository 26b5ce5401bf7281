import type { Area } from "../workbook";
import { columnLetters, columnNumber, maximumColumns, maximumRows } from "./address";

/** One corner of a reference. Whole columns have no row, whole rows no column; fixed ones are written with `$`. */
export interface Corner {
  readonly row: number | undefined;
  readonly rowFixed: boolean;
  readonly column: number | undefined;
  readonly columnFixed: boolean;
}

/** `A1`, `$A$1:B2`, `A:C`, `1:3`; no `end` for a single cell. */
export interface ReferenceCorners {
  readonly start: Corner;
  readonly end: Corner | undefined;
}

const corner = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

function parseCorner(text: string): Corner | undefined {
  const found = corner.exec(text);
  if (found === null || text === "") return undefined;
  const [, mark, letters, secondMark, digits] = found;
  const column = letters === undefined ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= maximumColumns || (row ?? 0) >= maximumRows || row === -1) return undefined;
  const rowFixed = (letters === undefined ? mark : secondMark) === "$";
  return { row, rowFixed, column, columnFixed: letters !== undefined && mark === "$" };
}

const isCell = ({ row, column }: Corner): boolean => row !== undefined && column !== undefined;

/** Reads a cell, or the two ends of an area. Undefined for what lies outside the sheet: it may be a name. */
export function parseCorners(first: string, second?: string): ReferenceCorners | undefined {
  const start = parseCorner(first);
  if (start === undefined) return undefined;
  if (second === undefined) return isCell(start) ? { start, end: undefined } : undefined;
  const end = parseCorner(second);
  const isPair = (start.row === undefined) === (end?.row === undefined);
  return end && isPair && (start.column === undefined) === (end.column === undefined)
    ? { start, end }
    : undefined;
}

const cornerText = ({ row, rowFixed, column, columnFixed }: Corner): string =>
  (column === undefined ? "" : (columnFixed ? "$" : "") + columnLetters(column)) +
  (row === undefined ? "" : `${rowFixed ? "$" : ""}${row + 1}`);

/** The reference as it stands in a formula, without its sheet. */
export const cornersText = ({ start, end }: ReferenceCorners): string =>
  end === undefined ? cornerText(start) : `${cornerText(start)}:${cornerText(end)}`;

/** The cells it means; whole columns and rows reach to the sheet's end. */
export function cornersArea({ start, end = start }: ReferenceCorners): Area {
  const rows = [start.row ?? 0, end.row ?? maximumRows - 1];
  const columns = [start.column ?? 0, end.column ?? maximumColumns - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The same reference (whole or not, fixed or not) to another area. */
export function withArea(corners: ReferenceCorners, area: Area): ReferenceCorners {
  const { start, end } = corners;
  const at = (old: Corner, row: number, column: number): Corner => ({
    ...old,
    row: old.row === undefined ? undefined : row,
    column: old.column === undefined ? undefined : column,
  });
  return {
    start: at(start, area.top, area.left),
    end: end && at(end, area.bottom, area.right),
  };
}
