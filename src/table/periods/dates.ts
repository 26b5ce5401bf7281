import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { validMonth, type YearMonth } from "./months";

/** What comes first in `05/10/2026`. */
export type DateOrder = "day" | "month";

const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/**
 * Whether a column writes the day or the month first: a first number over 12 is a day, a second one too. Undefined when
 * nothing says it, or both are said. Dates with dots are written day first wherever they are written.
 */
export function dateOrderOf(values: Iterable<CellValue>): DateOrder | undefined {
  let [day, month] = [false, false];
  for (const value of values) {
    if (typeof value !== "string") continue;
    const [, first, sign, second] = numeric.exec(foldText(value)) ?? [];
    day ||= Number(first) > 12 || sign === ".";
    month ||= Number(second) > 12;
  }
  return day === month ? undefined : day ? "day" : "month";
}

/**
 * The month of a date written in numbers: `2026-10-05`, `05/10/2026`, `5.10.26`, `٠٥/١٠/٢٠٢٦`; a time may follow.
 * Undefined when day and month cannot be told apart. Dates with a month's name are read by `parseMonth`.
 */
export function monthOfDate(text: string, order: DateOrder | undefined): YearMonth | undefined {
  const folded = foldText(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}(?!\d)/.exec(folded);
  if (iso) return validMonth(Number(iso[2]), Number(iso[1]));
  const local = numeric.exec(folded);
  if (local === null) return undefined;
  const [first, second, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
  const month = monthOf(first, second, local[2] === "." ? "day" : order);
  return month === undefined ? undefined : validMonth(month, year < 100 ? 2000 + year : year);
}

function monthOf(first: number, second: number, order: DateOrder | undefined): number | undefined {
  if (first > 12 || first === second || (order === "day" && second <= 12)) return second;
  if (second > 12 || order === "month") return first;
  return undefined;
}
