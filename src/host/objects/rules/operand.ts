import { formatAddress } from "../../model/address";
import { inEnglish } from "../../model/numberFormat";
import { readTyped } from "../../model/typedInput";
import { serialOfDay } from "../../model/serialDate";
import { selfOf } from "../argument";
import type { ExcelContext } from "../excelContext";
import { invalidArgument } from "../excelErrors";
import { rangeClass } from "../range";

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

/** "A stringified date/time in ISO8601 format" as a serial number; undefined for another text. */
function serialOfIso(text: string, { model }: ExcelContext): number | undefined {
  const parts = isoDate
    .exec(text)
    ?.slice(1)
    .map((part) => Number(part || 0));
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts;
  const days = serialOfDay(year, month - 1, day, model.stored.dateSystem);
  return days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** The range's address as a formula. */
export function rangeFormula(argument: unknown): string | undefined {
  const range = selfOf(rangeClass, argument);
  return range && formatAddress(range.sheet.name, range.area, true);
}

/**
 * An operand as an add-in gives it, as a formula without its `=`: "a number, a range object, or a string formula (where the
 * string is either a stringified number, a cell reference like "=A1", or a formula like "=MIN(A1, B1)")", or a date.
 */
export function operandOf(context: ExcelContext, given: unknown): string {
  const range = rangeFormula(given);
  if (range !== undefined) return range;
  if (typeof given === "number") return String(given);
  if (typeof given !== "string" || given.trim() === "") throw invalidArgument();
  if (given.startsWith("=")) return given.slice(1);
  const serial = serialOfIso(given, context);
  if (serial !== undefined) return String(serial);
  const entry = readTyped(given, "General", inEnglish(context.model.stored.dateSystem));
  if (entry.kind === "formula" || typeof entry.value !== "number") throw invalidArgument();
  return String(entry.value);
}
