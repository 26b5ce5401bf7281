import { mapTokens } from "../../../package/cells/formulaTokens";
import { parseTableParts, type TableParts } from "../../../package/cells/structuredReference";
import type { SheetModel } from "../sheetModel";
import { sameName } from "../sheetName";
import { tableAt } from "./sheetTables";

/** `'` goes before characters that mean something between brackets. */
export const escapedColumn = (name: string): string => name.replace(/['#[\]@]/g, "'$&");

/** @example columnReference("Sites", "Reached") === "Sites[Reached]" */
export const columnReference = (table: string, column: string): string =>
  `${table}[${escapedColumn(column)}]`;

/** Columns whose names are written without brackets of their own after an `@`. */
const isPlain = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);

const columnsText = ([first, last]: NonNullable<TableParts["columns"]>): string =>
  first === last ? `[${escapedColumn(first)}]` : `[${escapedColumn(first)}]:[${escapedColumn(last)}]`;

/** `[@Site]` as a file says it: `[[#This Row],[Site]]`. */
function storedBrackets(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const { columns } = parseTableParts(brackets);
  return columns === undefined ? "[#This Row]" : `[[#This Row],${columnsText(columns)}]`;
}

/** `[[#This Row],[Site]]` as Excel shows it: `[@Site]`. */
function shownBrackets(brackets: string): string {
  const { items, columns } = parseTableParts(brackets);
  if (items.length !== 1 || items[0] !== "#this row") return brackets;
  if (columns === undefined) return "[@]";
  const [first, last] = columns;
  return first === last && isPlain(first) ? `[@${first}]` : `[@${columnsText(columns)}]`;
}

/**
 * A formula entered into a cell as a file must say it: references to the cell's own table name it, and `@` is written out.
 * @example "[@Reached]*2" in the table Sites is "Sites[[#This Row],[Reached]]*2"
 */
export function storedFormula(formula: string, sheet: SheetModel, row: number, column: number): string {
  if (!formula.includes("[")) return formula;
  const own = tableAt(sheet, row, column)?.name ?? "";
  return mapTokens(formula, (token) =>
    token.kind === "table" ? (token.name || own) + storedBrackets(token.brackets) : token.text,
  );
}

/** A formula as Excel shows it in a cell: the cell's own table is not named, "this row" is `@`. */
export function shownFormula(formula: string, sheet: SheetModel, row: number, column: number): string {
  if (!formula.includes("[")) return formula;
  const own = tableAt(sheet, row, column)?.name;
  return mapTokens(formula, (token) => {
    if (token.kind !== "table" || token.prefix !== "") return token.text;
    const isOwn = own !== undefined && sameName(token.name, own);
    return (isOwn ? "" : token.name) + shownBrackets(token.brackets);
  });
}
