import { quotedText } from "../../../package/cells/quotedText";
import { formatAddress } from "../../model/address";
import { requireText, selfOf } from "../argument";
import { invalidArgument } from "../excelErrors";
import { rangeClass } from "../range";

/** "The length of a formula" that Excel takes, its equal sign included. */
const longestFormula = 8192;

/** A constant and its kind, in the words of `Excel.NamedItemType` and `Excel.RangeValueType`. */
export interface Constant {
  readonly type: "String" | "Integer" | "Double" | "Boolean" | "Error";
  readonly value: string | number | boolean;
}

/** The kind of a formula that is a constant, and its value; Excel would calculate any other. */
export function constantOf(formula: string): Constant | undefined {
  const text = formula.trim();
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
  if (/^#[A-Z/0!?]+$/i.test(text)) return { type: "Error", value: text };
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) return undefined;
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}

/** The rows of `{1,"two";TRUE,#N/A}`; undefined for a formula that is no array of constants. */
export function arrayOf(formula: string): readonly (readonly Constant[])[] | undefined {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(formula)?.[1];
  if (inner === undefined) return undefined;
  const rows = inner.match(/(?:"(?:[^"]|"")*"|[^";])+/g)?.map(rowOf) ?? [];
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

function rowOf(text: string): readonly Constant[] | undefined {
  const cells = text.match(/(?:"(?:[^"]|"")*"|[^",])+/g)?.map(constantOf) ?? [];
  return cells.every((cell) => cell !== undefined) ? cells : undefined;
}

/** What a name is to mean, without its `=`: a range, a formula, or a constant as one would type it. */
export function formulaOf(reference: unknown): string {
  const range = selfOf(rangeClass, reference);
  if (range !== undefined) return formatAddress(range.sheet.name, range.area, true);
  if (typeof reference === "number" || typeof reference === "boolean") return String(reference).toUpperCase();
  const text = requireText(reference);
  if (text.length > longestFormula || text === "=") throw invalidArgument();
  return text.startsWith("=") ? text.slice(1) : quotedText(text);
}
