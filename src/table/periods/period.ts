import type { CellValue, DateSystem } from "../grid";
import { numberIn, readNumber } from "../words/readNumber";
import type { Column, Table } from "../table";
import { dateOrderOf, monthOfDate, type DateOrder } from "./dates";
import { monthColumns, type MonthColumn } from "./monthColumns";
import { validMonth, type YearMonth } from "./months";
import { monthOfSerial } from "./serial";
import { inYear, parseSpan, type MonthSpan } from "./spans";
import { isYear } from "./words";

/** From the first to the last month, each `YYYY-MM`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The months a table speaks of: from its columns of months and quarters (a year column beside says the year where they
 * do not), else from dates of reporting, else from any dates, else from the months that are columns, else from its years.
 * Undefined when nothing says a month with its year.
 */
export function periodOf({ columns, dateSystem }: Pick<Table, "columns" | "dateSystem">): Period | undefined {
  const wide = monthColumns(columns, dateSystem);
  const long = columns.filter((column) => !wide.some((month) => month.column === column));
  const ofRole = (...roles: readonly Column["role"][]) => long.filter(({ role }) => roles.includes(role));
  const years = ofRole("year")[0];
  const dates = ofRole("date", "start-date", "end-date");
  const reported = dates.filter(({ headerKey, hxl }) => /report/.test(`${headerKey} ${hxl ?? ""}`));
  for (const sources of [ofRole("month", "quarter"), reported, dates]) {
    const months = sources.flatMap((column) => monthsOf(column, years, dateSystem));
    if (months.length > 0) return spanOf(months);
  }
  const months = monthsOfHeaders(wide, years);
  return spanOf(months.length > 0 ? months : monthsOfYears(years));
}

/** The period as copies state it: `2026-10`, `2026-08 – 2026-10`, or `""`. */
export function periodText(period: Period | undefined): string {
  if (period === undefined) return "";
  return period.from === period.to ? period.from : `${period.from} – ${period.to}`;
}

function spanOf(months: readonly string[]): Period | undefined {
  if (months.length === 0) return undefined;
  let [from, to] = [months[0] ?? "", months[0] ?? ""];
  for (const month of months) {
    if (month < from) from = month;
    if (month > to) to = month;
  }
  return { from, to };
}

/** What the cells of a column of periods are read by. */
export interface PeriodSetting {
  readonly role: Column["role"];
  readonly system: DateSystem;
  readonly order: DateOrder | undefined;
}

function monthsOf(column: Column, years: Column | undefined, system: DateSystem): readonly string[] {
  const setting: PeriodSetting = { role: column.role, system, order: dateOrderOf(column.values) };
  const seen = new Map<CellValue, Map<CellValue, readonly string[]>>();
  column.values.forEach((value, row) => {
    const year = years?.values[row] ?? "";
    const inYears = seen.get(value) ?? new Map<CellValue, readonly string[]>();
    if (value === "" || inYears.has(year)) return;
    seen.set(value, inYears.set(year, ends(spanOfCell(value, setting), yearOf(year))));
  });
  return [...seen.values()].flatMap((inYears) => [...inYears.values()].flat());
}

/** The months that a cell of a column of periods speaks of. */
export function spanOfCell(value: CellValue, { role, system, order }: PeriodSetting): MonthSpan | undefined {
  const number = numberIn(value);
  if (number !== undefined) return oneMonth(monthOfNumber(number, role, system));
  return parseSpan(String(value)) ?? oneMonth(monthOfDate(String(value), order));
}

/** In a month column numbers up to 12 are months and `202303` is one with its year; other large ones are serial dates. */
function monthOfNumber(number: number, role: Column["role"], system: DateSystem): YearMonth | undefined {
  if (number > 366)
    return validMonth(number % 100, Math.floor(number / 100)) ?? monthOfSerial(number, system);
  const valid = role === "month" && Number.isInteger(number) && number >= 1 && number <= 12;
  return valid ? { month: number, year: undefined } : undefined;
}

const oneMonth = (month: YearMonth | undefined): MonthSpan | undefined => month && { from: month, to: month };

/** First and last month of a span, as far as it says its year. */
function ends(span: MonthSpan | undefined, year: number | undefined): readonly string[] {
  if (span === undefined) return [];
  const { from, to } = year === undefined ? span : inYear(span, year);
  return [from, to].flatMap((month) => (month.year === undefined ? [] : [format(month.year, month.month)]));
}

/** A year, of a cell that is one. */
export function yearOf(value: CellValue): number | undefined {
  const year = readNumber(String(value));
  return year !== undefined && isYear(year) ? year : undefined;
}

function yearsIn(years: Column | undefined): readonly number[] {
  return [...new Set(years?.values)].flatMap((value) => yearOf(value) ?? []);
}

function monthsOfHeaders(wide: readonly MonthColumn[], years: Column | undefined): readonly string[] {
  const said = yearsIn(years);
  return wide.flatMap(({ month: { month, year } }) =>
    (year === undefined ? said : [year]).map((one) => format(one, month)),
  );
}

function monthsOfYears(years: Column | undefined): readonly string[] {
  return yearsIn(years).flatMap((year) => [format(year, 1), format(year, 12)]);
}

function format(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
