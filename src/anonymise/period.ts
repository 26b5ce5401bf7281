import { parseMonth } from "../table/months";
import type { CellValue, DateSystem } from "../table/grid";
import type { Role } from "../table/role";
import type { Table } from "../table/table";

interface YearAndMonth {
  readonly year: number | undefined;
  readonly month: number | undefined;
}

const dayInMs = 86_400_000;
/** Day 0 of each system; Excel's 1900 has a 29 February, so its days after that count from 30 December 1899. */
const dayZero: Readonly<Record<DateSystem, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};

const plausibleYear = (year: number): number | undefined => (year >= 1990 && year <= 2100 ? year : undefined);

const ofNumber = (value: number, dateSystem: DateSystem): YearAndMonth => {
  if (Number.isInteger(value) && value >= 1 && value <= 12) return { year: undefined, month: value };
  if (plausibleYear(value) !== undefined) return { year: value, month: undefined };
  const day = new Date(dayZero[dateSystem] + Math.floor(value) * dayInMs);
  const year = plausibleYear(day.getUTCFullYear());
  return year === undefined ? { year, month: undefined } : { year, month: day.getUTCMonth() + 1 };
};

const ofText = (text: string): YearAndMonth => {
  const date = /^\s*(\d{4})-(\d{1,2})-\d{1,2}/.exec(text);
  const month = parseMonth(date === null ? text : `${date[1] ?? ""}-${date[2] ?? ""}`);
  const year = /^\D*(20\d{2})\D*$/.exec(text)?.[1];
  return month ?? { year: year === undefined ? undefined : Number(year), month: undefined };
};

const read = (value: CellValue, dateSystem: DateSystem): YearAndMonth => {
  if (typeof value === "boolean" || value === "") return { year: undefined, month: undefined };
  return typeof value === "number" ? ofNumber(value, dateSystem) : ofText(value);
};

const columnOf = (table: Table, roles: readonly Role[]): readonly CellValue[] | undefined =>
  roles.flatMap((role) => table.columns.find((column) => column.role === role) ?? [])[0]?.values;

const write = ({ year, month }: YearAndMonth): string => {
  if (year === undefined) return "";
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
};

/**
 * The period a table covers: `2026-10`, `2026-08 – 2026-10`, `2026`; `""` when no column tells, or months come without
 * their year.
 */
export const periodOf = (table: Table): string => {
  const months = columnOf(table, ["month", "date"]) ?? [];
  const years = columnOf(table, ["year"]) ?? [];
  const pairs = new Map<string, readonly [CellValue, CellValue]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const pair = [months[row] ?? "", years[row] ?? ""] as const;
    pairs.set(pair.join("\n"), pair);
  }
  const periods = [...pairs.values()].map(([monthCell, yearCell]) => {
    const own = read(monthCell, table.dateSystem);
    return write({ month: own.month, year: own.year ?? read(yearCell, table.dateSystem).year });
  });
  const known = periods.filter((period) => period !== "").sort();
  const [first, last] = [known[0] ?? "", known.at(-1) ?? ""];
  return first === last ? first : `${first} – ${last}`;
};
