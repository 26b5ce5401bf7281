import { maximumColumns, maximumRows } from "./address";
import { cornersText, type Corner } from "./formulaReference";
import { mapTokens } from "./formulaTokens";

/**
 * A formula that is more than its text. `shared` texts are those of the cell at `row`, `column` and move with the
 * cell that uses them; `array` and `dataTable` formulas fill `rows` x `columns` cells from their own. `attributes` are the
 * further attributes of the file's `<f>`, `cellAttributes` those of its cell, as written: `cm` marks a dynamic array, `vm` a
 * value that is more than it looks (a picture, a data type). `none` is no formula: only such a cell.
 */
export interface SpecialFormula {
  readonly kind: "plain" | "shared" | "array" | "dataTable" | "none";
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly attributes: string;
  readonly cellAttributes: string;
}
export type CellFormula = string | SpecialFormula;

/** A formula's text as it reads in the cell at `row`, `column`; undefined for none. */
export function formulaTextAt(formula: CellFormula, row: number, column: number): string | undefined {
  if (typeof formula === "string") return formula;
  switch (formula.kind) {
    case "shared":
      return moveFormula(formula.text, row - formula.row, column - formula.column);
    case "dataTable":
      return dataTableText(formula.attributes);
    case "none":
      return undefined;
    default:
      return formula.text;
  }
}

/** A data table as Excel shows it, `TABLE(row input, column input)`, from its attributes (ECMA-376-1, 18.3.1.40). */
function dataTableText(attributes: string): string {
  const value = (name: string) => new RegExp(` ${name}=["']([^"']*)`).exec(attributes)?.[1] ?? "";
  const isOn = (name: string) => /^(1|true)$/.test(value(name));
  if (isOn("dt2D")) return `TABLE(${value("r1")},${value("r2")})`;
  return isOn("dtr") ? `TABLE(${value("r1")},)` : `TABLE(,${value("r1")})`;
}

/** The formula with another text; what else is special about it stays. */
export function withFormulaText(formula: SpecialFormula, text: string): CellFormula {
  switch (formula.kind) {
    case "shared":
      return formula.cellAttributes === "" ? text : { ...formula, kind: "plain", text };
    case "dataTable":
      return { ...formula, attributes: withInputs(formula.attributes, text) };
    default:
      return { ...formula, text };
  }
}

/** The attributes of a data table whose text is `TABLE(row input, column input)`. */
function withInputs(attributes: string, text: string): string {
  const inputs =
    /^TABLE\((.*),(.*)\)$/
      .exec(text)
      ?.slice(1)
      .filter((input) => input !== "") ?? [];
  return inputs.reduce(
    (all, input, index) => all.replace(new RegExp(`( r${index + 1}=["'])[^"']*`), `$1${input}`),
    attributes,
  );
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
