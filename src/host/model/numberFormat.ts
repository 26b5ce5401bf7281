import type { StoredType, StoredValue } from "../../package/workbook";
import { format, isDateFormat } from "./numfmtLibrary";

export type DateSystem = 1900 | 1904;

/** Days between the first days of the two date systems. */
export const daysBetweenSystems = 1462;

const isPlain = (numberFormat: string): boolean => numberFormat === "General" || numberFormat === "@";

const dateFormats = new Map<string, boolean>();

/** Whether the format shows its number as a date or time. */
export function showsDate(numberFormat: string): boolean {
  let known = dateFormats.get(numberFormat);
  if (known === undefined) {
    known = isDateFormat(numberFormat);
    dateFormats.set(numberFormat, known);
  }
  return known;
}

const shiftOf = (numberFormat: string, dateSystem: DateSystem): number =>
  dateSystem === 1904 && showsDate(numberFormat) ? daysBetweenSystems : 0;

function textOfString(value: string, numberFormat: string): string {
  const hasTextSection = !isPlain(numberFormat) && /[;@]/.test(numberFormat);
  return hasTextSection ? format(numberFormat, value, { throws: false }) : value;
}

/**
 * What Excel shows for a value in a number format, in English, however narrow the column.
 * A date is a serial number of the workbook's date system.
 */
export function displayValue(
  value: StoredValue,
  type: StoredType,
  numberFormat: string,
  dateSystem: DateSystem,
): string {
  if (type === "error" || type === "empty") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textOfString(value, numberFormat);
  if (isPlain(numberFormat) && Number.isSafeInteger(value) && Math.abs(value) < 1e11) return String(value);
  const shown = value + shiftOf(numberFormat, dateSystem);
  return format(numberFormat === "@" ? "General" : numberFormat, shown, { throws: false });
}
