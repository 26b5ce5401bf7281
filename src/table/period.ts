import type { CellValue, DateSystem } from "./grid";
import { parseMonth } from "./months";
import { readNumber } from "./readNumber";
import type { Column, Table } from "./table";

/** From the first to the last month, each `YYYY-MM`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * The months a table speaks of: from its month columns (a year column beside says the year where they do not),
 * else from dates of reporting, else from any dates. Undefined when no column says a month with its year.
 */
export function periodOf(table: Pick<Table, "columns" | "dateSystem">): Period | undefined {
  const ofRole = (role: Column["role"]) => table.columns.filter((column) => column.role === role);
  const years = ofRole("year")[0];
  const dates = [...ofRole("date"), ...ofRole("start-date"), ...ofRole("end-date")];
  const reported = dates.filter(({ headerKey, hxl }) => /report/.test(`${headerKey} ${hxl ?? ""}`));
  const sources = [ofRole("month"), reported, dates];
  for (const columns of sources) {
    const months = columns.flatMap((column) => monthsOf(column, years, table.dateSystem));
    if (months.length > 0) return spanOf(months);
  }
  return undefined;
}

/** The period as copies state it: `2026-10`, `2026-08 – 2026-10`, or `""`. */
export function periodText(period: Period | undefined): string {
  if (period === undefined) return "";
  return period.from === period.to ? period.from : `${period.from} – ${period.to}`;
}

function spanOf(months: readonly string[]): Period {
  let [from, to] = [months[0] ?? "", months[0] ?? ""];
  for (const month of months) {
    if (month < from) from = month;
    if (month > to) to = month;
  }
  return { from, to };
}

function monthsOf(column: Column, years: Column | undefined, system: DateSystem): readonly string[] {
  const seen = new Map<string, string | undefined>();
  column.values.forEach((value, row) => {
    const year = years?.values[row] ?? "";
    const key = `${typeof value} ${String(value)} ${String(year)}`;
    if (value !== "" && !seen.has(key)) seen.set(key, monthOf(value, year, column.role, system));
  });
  return [...new Set(seen.values())].filter((month) => month !== undefined);
}

/** Bare numbers up to 12 are months in a month column; larger ones are serial dates. */
function monthOf(
  value: CellValue,
  year: CellValue,
  role: Column["role"],
  system: DateSystem,
): string | undefined {
  const number = typeof value === "number" ? value : readNumber(String(value));
  if (number !== undefined && number > 366) return monthOfSerial(number, system);
  const said =
    number === undefined
      ? (parseMonth(String(value)) ?? monthOfDate(String(value)))
      : bareMonth(number, role);
  const inYear = said?.year ?? yearOf(year);
  return said === undefined || inYear === undefined ? undefined : format(inYear, said.month);
}

function bareMonth(month: number, role: Column["role"]) {
  const valid = role === "month" && Number.isInteger(month) && month >= 1 && month <= 12;
  return valid ? { month, year: undefined } : undefined;
}

function yearOf(value: CellValue): number | undefined {
  const year = readNumber(String(value));
  return year !== undefined && year >= 1990 && year <= 2100 ? year : undefined;
}

/** `2026-10-05`, `05/10/2026`, `5 October 2026`; undefined when day and month cannot be told apart. */
function monthOfDate(text: string): { readonly year: number; readonly month: number } | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}/.exec(text.trim());
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) };
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text.trim());
  if (local === null) return undefined;
  const [first, second, year] = [Number(local[1]), Number(local[2]), Number(local[3])];
  if (first > 12 || first === second) return { year, month: second };
  return second > 12 ? { year, month: first } : undefined;
}

/**
 * The month of a serial date, `YYYY-MM`; undefined outside 1990 to 2100 (0 and 1900 are what formulas leave).
 * Day 25569 of the 1900 system and 24107 of the 1904 system are 1970-01-01.
 */
export function monthOfSerial(serial: number, system: DateSystem): string | undefined {
  const days = Math.floor(serial) - (system === 1904 ? 24107 : 25569);
  const date = new Date(days * 86_400_000);
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2100 ? format(year, date.getUTCMonth() + 1) : undefined;
}

function format(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}
