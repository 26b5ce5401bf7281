import type { DateSystem } from "../grid";
import { readNumber } from "../words/readNumber";
import type { Column } from "../table";
import { parseMonth, type YearMonth } from "./months";
import { monthOfSerial } from "./serial";
import { timeWords } from "./words";

/** A month's name of four letters and more is no other word inside a longer header ("mar", "may" could be). */
const surely = 4;

/**
 * The month that a header over numbers speaks of: `Jan-23`, `Reached in March 2023`, `كانون الثاني`, or a date that Excel
 * shows as one and keeps as a number. Undefined when it names none, or several.
 */
export function monthOfHeader(header: string, system: DateSystem = 1900): YearMonth | undefined {
  const alone = parseMonth(header);
  if (alone !== undefined) return alone;
  const serial = readNumber(header);
  if (serial !== undefined) return Number.isInteger(serial) ? monthOfSerial(serial, system) : undefined;
  const { months, years } = timeWords(header);
  const [month, ...more] = months;
  if (month === undefined || more.length > 0 || years.length > 1) return undefined;
  const [year] = years;
  return year !== undefined || header.split(/[^\p{L}]+/u).some(isLongMonth) ? { month, year } : undefined;
}

const isLongMonth = (word: string): boolean => word.length >= surely && timeWords(word).months.length === 1;

/** A column of one month, where each month has a column of its own. */
export interface MonthColumn {
  readonly column: Column;
  readonly month: YearMonth;
}

/** Columns of numbers whose headers are months; one alone is no such layout. */
export function monthColumns(columns: readonly Column[], system: DateSystem): readonly MonthColumn[] {
  const found = columns.flatMap((column) => {
    const month = holdsNumbers(column) ? monthOfHeader(column.header, system) : undefined;
    return month === undefined ? [] : [{ column, month }];
  });
  return new Set(found.map(({ month }) => month.month)).size < 2 ? [] : found;
}

const glance = 50;

function holdsNumbers({ values }: Column): boolean {
  const filled = values.filter((value) => value !== "").slice(0, glance);
  const numbers = filled.filter((value) => readNumber(String(value)) !== undefined);
  return filled.length > 0 && numbers.length >= 0.8 * filled.length;
}
