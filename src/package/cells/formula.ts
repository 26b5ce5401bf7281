import { maximumColumns, maximumRows } from "./address";
import { cornersText, type Corner } from "./formulaReference";
import { mapTokens } from "./formulaTokens";

/**
 * A formula that is more than its text. `shared` texts are those of the cell at `row`, `column` and move with the
 * cell that uses them; `array` formulas fill `rows` x `columns` cells from their own; `attributes` are the further
 * attributes of the file's `<f>`, and `metadata` its cell's `cm` (dynamic arrays).
 */
export interface SpecialFormula {
  readonly kind: "plain" | "shared" | "array" | "dataTable";
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly attributes: string;
  readonly metadata: string;
}
export type CellFormula = string | SpecialFormula;

/** A formula's text as it reads in the cell at `row`, `column`. */
export function formulaTextAt(formula: CellFormula, row: number, column: number): string {
  if (typeof formula === "string") return formula;
  return formula.kind === "shared"
    ? moveFormula(formula.text, row - formula.row, column - formula.column)
    : formula.text;
}

const shifted = (position: number | undefined, fixed: boolean, by: number): number | undefined =>
  position === undefined || fixed ? position : position + by;

const isInside = ({ row = 0, column = 0 }: Corner): boolean =>
  row >= 0 && row < maximumRows && column >= 0 && column < maximumColumns;

/**
 * A formula as it reads when copied some rows down and columns right: relative references move, absolute ones stay,
 * and what would leave the sheet is `#REF!`.
 *
 * @example moveFormula("A1+$B$1", 1, 0) === "A2+$B$1"
 */
export function moveFormula(text: string, down: number, right: number): string {
  if (down === 0 && right === 0) return text;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: shifted(corner.row, corner.rowFixed, down),
    column: shifted(corner.column, corner.columnFixed, right),
  });
  return mapTokens(text, (token) => {
    if (token.kind !== "reference") return token.text;
    const [start, end] = [moved(token.start), token.end && moved(token.end)];
    const fits = isInside(start) && (end === undefined || isInside(end));
    return fits ? token.prefix + cornersText({ start, end }) : `${token.prefix}#REF!`;
  });
}
