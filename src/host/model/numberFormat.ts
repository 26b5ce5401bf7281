import type { StoredType, StoredValue } from "../../package/cells/cellStore";
import { numeralZero, withNumerals } from "./numerals";
import { localFormat, numberLocale } from "./numberLocale";
import { format, getFormatDateInfo, isDateFormat } from "./numfmtLibrary";

export type DateSystem = 1900 | 1904;

/** What numbers look like beyond their format: the workbook's date system and the person's language (BCP 47). */
export interface NumberLook {
  readonly dateSystem: DateSystem;
  readonly language: string;
}

/** What programs write and read: `Range.values`, criteria of filters. */
export const inEnglish = (dateSystem: DateSystem): NumberLook => ({ dateSystem, language: "en-US" });

/** Days between the first days of the two date systems. */
export const daysBetweenSystems = 1462;

/** 1 January 10000 in the 1900 system, the first day that Excel does not have. */
const endOfDays = 2_958_466;
/** What Excel shows for a date that it does not have. */
const noDate = "######";

const isPlain = (numberFormat: string): boolean => numberFormat === "General" || numberFormat === "@";

/** A number format as far as it matters which numbers it is given. */
interface FormatTraits {
  readonly isDate: boolean;
  /** Whether days count, and so the system they are counted in: not for times and elapsed times. */
  readonly showsDay: boolean;
  /** The format without the languages of its currencies: Excel takes separators from the person's language alone. */
  readonly code: string;
  readonly zero: number | undefined;
}

const traits = new Map<string, FormatTraits>();

function traitsOf(numberFormat: string): FormatTraits {
  const known = traits.get(numberFormat);
  if (known) return known;
  const isDate = isDateFormat(numberFormat);
  const { year, month, day } = getFormatDateInfo(numberFormat);
  const withoutLanguage = numberFormat
    .replace(/\[\$-[^\]]*\]/g, "")
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]");
  const found = {
    isDate,
    showsDay: isDate && (year || month || day),
    code: isDate ? numberFormat : withoutLanguage,
    zero: numeralZero(numberFormat),
  };
  traits.set(numberFormat, found);
  return found;
}

/** Whether the format shows its number as a date or time. */
export const showsDate = (numberFormat: string): boolean => traitsOf(numberFormat).isDate;

/** Whether a serial number in this format means a day of the workbook's date system. */
export const showsDay = (numberFormat: string): boolean => traitsOf(numberFormat).showsDay;

/**
 * What Excel shows for a value in a number format, however narrow the column and without the format's colours. A date is a
 * serial number of the workbook's date system.
 */
export function displayValue(
  value: StoredValue,
  type: StoredType,
  numberFormat: string,
  look: NumberLook,
): string {
  if (type === "error" || type === "empty") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textOfString(value, numberFormat);
  if (isPlain(numberFormat) && Number.isSafeInteger(value) && Math.abs(value) < 1e11) return String(value);
  const local = localFormat(numberFormat === "@" ? "General" : numberFormat, look.language);
  return textOfNumber(value, traitsOf(local), look);
}

function textOfString(value: string, numberFormat: string): string {
  const hasTextSection = !isPlain(numberFormat) && /[;@]/.test(numberFormat);
  return hasTextSection ? format(numberFormat, value, { throws: false }) : value;
}

/** Before its first day the 1900 system shows nothing; the 1904 system counts on with a minus. */
function textOfNumber(
  value: number,
  { isDate, showsDay, code, zero }: FormatTraits,
  look: NumberLook,
): string {
  const { dateSystem, language } = look;
  const shift = showsDay && dateSystem === 1904 ? daysBetweenSystems : 0;
  const isBeforeDays = isDate && value < 0;
  const shown = (isBeforeDays ? -value : value) + shift;
  if (isDate && ((isBeforeDays && dateSystem === 1900) || shown >= endOfDays)) return noDate;
  const text = format(code, shown, { throws: false, locale: numberLocale(language) });
  return withNumerals(isBeforeDays ? `-${text}` : text, zero);
}
