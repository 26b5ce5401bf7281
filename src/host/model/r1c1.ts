import { cornersText, type Corner, type ReferenceCorners } from "../../package/cells/formulaReference";
import { mapTokens } from "../../package/cells/formulaTokens";
import { columnLimit, rowLimit } from "./area";

/** The cell that a formula stands in: relative references count from it. */
interface Home {
  readonly row: number;
  readonly column: number;
}

/** `R5`, `R[-2]`, `R`: a line by its number, or by how far it is from the formula's. */
function lineText(letter: "R" | "C", line: number, fixed: boolean, home: number): string {
  if (fixed) return `${letter}${line + 1}`;
  return line === home ? letter : `${letter}[${line - home}]`;
}

function cornerR1C1({ row, rowFixed, column, columnFixed }: Corner, home: Home): string {
  const rowText = row === undefined ? "" : lineText("R", row, rowFixed, home.row);
  return rowText + (column === undefined ? "" : lineText("C", column, columnFixed, home.column));
}

function cornersR1C1({ start, end }: ReferenceCorners, home: Home): string {
  const [first, last] = [cornerR1C1(start, home), end && cornerR1C1(end, home)];
  const isLine = start.row === undefined || start.column === undefined;
  return last === undefined || (isLine && first === last) ? first : `${first}:${last}`;
}

/**
 * A formula in R1C1 style, as it reads in a cell.
 * @example toR1C1("A1+$B$2", { row: 1, column: 0 }) === "R[-1]C+R2C2"
 */
export const toR1C1 = (formula: string, home: Home): string =>
  mapTokens(formula, (token) =>
    token.kind === "reference" ? token.prefix + cornersR1C1(token, home) : token.text,
  );

const line = (letter: string): string => String.raw`${letter}(?:\[(?:-?\d+)\]|\d+)?`;
const corner = `(?:${line("R")}(?:${line("C")})?|${line("C")})`;
const nothingBefore = String.raw`(?<![\p{L}\p{N}_.\\\]])`;
const nothingAfter = String.raw`(?![\p{L}\p{N}_.\\(!\[])`;
const table = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]`;
/** Texts, quoted sheets, references, columns of tables. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|${nothingBefore}(${corner})(?::(${corner}))?${nothingAfter}|${table}`,
  "giu",
);
const parts = /^(?:R(?:\[(-?\d+)\]|(\d+))?)?(?:C(?:\[(-?\d+)\]|(\d+))?)?$/i;

/** A line from its offset or its number; the formula's own for neither. */
const lineOf = (offset: string | undefined, number: string | undefined, home: number): number =>
  number === undefined ? home + Number(offset ?? 0) : Number(number) - 1;

function cornerOf(text: string, home: Home): Corner | undefined {
  const [, rowOffset, rowNumber, columnOffset, columnNumber] = parts.exec(text) ?? [];
  const [hasRow, hasColumn] = [/r/i.test(text), /c/i.test(text)];
  const row = hasRow ? lineOf(rowOffset, rowNumber, home.row) : undefined;
  const column = hasColumn ? lineOf(columnOffset, columnNumber, home.column) : undefined;
  const isInside =
    (row ?? 0) >= 0 && (row ?? 0) < rowLimit && (column ?? 0) >= 0 && (column ?? 0) < columnLimit;
  if (!isInside) return undefined;
  return { row, rowFixed: rowNumber !== undefined, column, columnFixed: columnNumber !== undefined };
}

/**
 * A formula in R1C1 style as it is kept. What leaves the sheet is `#REF!`.
 * @example fromR1C1("R[-1]C+R2C2", { row: 1, column: 0 }) === "A1+$B$2"
 */
export const fromR1C1 = (formula: string, home: Home): string =>
  formula.replace(token, (found: string, first: string | undefined, second: string | undefined) => {
    if (first === undefined) return found;
    const [start, end] = [cornerOf(first, home), second === undefined ? undefined : cornerOf(second, home)];
    if (start === undefined || (second !== undefined && end === undefined)) return "#REF!";
    const isLine = start.row === undefined || start.column === undefined;
    return cornersText({ start, end: end ?? (isLine ? start : undefined) });
  });
