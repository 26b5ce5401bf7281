import type { StoredType, StoredValue } from "../../package/cells/cellStore";
import { daysBetweenSystems, showsDay, type NumberLook } from "./numberFormat";
import { decimalMark, numberLocale } from "./numberLocale";
import { getFormatFromId, parseValue } from "./numfmtLibrary";

/** What Excel makes of a text put into a cell. */
export type Entry =
  | {
      readonly kind: "constant";
      readonly value: StoredValue;
      readonly type: StoredType;
      /** The format that Excel gives a cell in General for such a text (`5%`, a date). */
      readonly numberFormat: string | undefined;
    }
  /** Without the `=`. */
  | { readonly kind: "formula"; readonly formula: string };

const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);
const longestNumber = 40;
const maybeNumber =
  /^\s*(?:[-+($€£¥.]*\s*\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s,./]*\d)/i;

/** The same for languages whose months we do not list. */
const maybeNumberAbroad = /^\s*(?:[-+($€£¥.,]*\s*\d|\p{L}{2,}[-\s,./]*\d)/u;

const looksLikeNumber = (text: string, language: string): boolean =>
  text.length <= longestNumber && (/^en\b/i.test(language) ? maybeNumber : maybeNumberAbroad).test(text);

const constant = (value: StoredValue, type: StoredType, numberFormat?: string): Entry => ({
  kind: "constant",
  value,
  type,
  numberFormat,
});

function readNumber(text: string, { dateSystem, language }: NumberLook): Entry | undefined {
  if (!looksLikeNumber(text, language)) return undefined;
  const parsed = parseValue(text, { locale: numberLocale(language) });
  if (typeof parsed?.value !== "number") return undefined;
  const numberFormat = parsed.formatId === undefined ? undefined : formatOf(parsed.formatId);
  const isDay = numberFormat !== undefined && showsDay(numberFormat) && parsed.value >= 1;
  const value = dateSystem === 1904 && isDay ? parsed.value - daysBetweenSystems : parsed.value;
  return Number.isFinite(value) ? constant(value, "number", numberFormat) : undefined;
}

function formatOf(formatId: number | string): string | undefined {
  return typeof formatId === "number" ? getFormatFromId(formatId) : formatId;
}

/** "If the returned value starts with a plus, minus, or equal sign, Excel interprets this value as a formula." */
function readSigned(text: string, look: NumberLook): Entry {
  if (text.length === 1) return constant(text, "string");
  return readNumber(text, look) ?? { kind: "formula", formula: text };
}

/**
 * Reads a text as Excel reads what is typed into a cell, or set through `Range.values`, in the
 * language that is given: the format `@` keeps it as it is, `'` in front keeps what follows as text, `=` starts a formula, numbers, dates, booleans and errors become such.
 */
export function readTyped(text: string, numberFormat: string, look: NumberLook): Entry {
  if (text === "") return constant("", "empty");
  if (numberFormat === "@") return constant(text, "string");
  if (text.startsWith("'")) return constant(text.slice(1), "string");
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1) };
  if (text.startsWith("+") || text.startsWith("-")) return readSigned(text, look);
  if (text.startsWith("#") && errors.has(text.toUpperCase())) return constant(text.toUpperCase(), "error");
  if (text.length <= 5) {
    const upper = text.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE", "boolean");
  }
  return readNumber(text, look) ?? constant(text, "string");
}

/** The text to start editing a cell's constant with, such that {@link readTyped} gives the same constant again. */
export function editableText(value: StoredValue, numberFormat: string, look: NumberLook): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number") return String(value).replace(".", decimalMark(look.language));
  const again = readTyped(value, numberFormat, look);
  return again.kind === "constant" && again.value === value ? value : `'${value}`;
}
