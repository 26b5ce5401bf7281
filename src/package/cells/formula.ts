import { columnLetters, columnNumber, maximumColumns, maximumRows } from "./address";

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

/** Texts, quoted sheet names, brackets (tables, other workbooks), whole columns, whole rows, names, numbers. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d+:\$?\d+(?![\w.])|[$\p{L}_\\][\p{L}\p{N}_.$\\?]*(?=(\s*\(|!)?)|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumns = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const wholeRows = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A formula as it reads when copied some rows down and columns right: relative references move, absolute ones stay,
 * and what would leave the sheet is `#REF!`.
 *
 * @example moveFormula("A1+$B$1", 1, 0) === "A2+$B$1"
 */
export function moveFormula(text: string, down: number, right: number): string {
  if (down === 0 && right === 0) return text;
  return text.replace(token, (found, notCell: string | undefined) => {
    if (notCell !== undefined) return found;
    const single = cell.exec(found);
    if (single) return moveCell(single, down, right) ?? "#REF!";
    const columns = wholeColumns.exec(found);
    if (columns) return movePair(columns, (mark, letters) => moveColumn(mark, letters, right));
    const rows = wholeRows.exec(found);
    return rows ? movePair(rows, (mark, digits) => moveRow(mark, digits, down)) : found;
  });
}

type Parts = RegExpExecArray;

function moveCell(
  [, mark = "", letters = "", rowMark = "", digits = ""]: Parts,
  down: number,
  right: number,
) {
  if (Number(digits) > maximumRows || columnNumber(letters) >= maximumColumns)
    return mark + letters + rowMark + digits;
  const column = moveColumn(mark, letters, right);
  const row = moveRow(rowMark, digits, down);
  return column === undefined || row === undefined ? undefined : column + row;
}

function movePair(
  [, mark = "", first = "", secondMark = "", second = ""]: Parts,
  move: (mark: string, text: string) => string | undefined,
): string {
  const start = move(mark, first);
  const end = move(secondMark, second);
  return start === undefined || end === undefined ? "#REF!" : `${start}:${end}`;
}

function moveColumn(mark: string, letters: string, right: number): string | undefined {
  if (mark === "$") return mark + letters;
  const column = columnNumber(letters) + right;
  return column >= 0 && column < maximumColumns ? columnLetters(column) : undefined;
}

function moveRow(mark: string, digits: string, down: number): string | undefined {
  if (mark === "$") return mark + digits;
  const row = Number(digits) + down;
  return row >= 1 && row <= maximumRows ? String(row) : undefined;
}
