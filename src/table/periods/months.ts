import { foldText } from "../words/fold";
import { isYear, timeWords } from "./words";

/** A month; without a year when the value says none. `month` is 1 to 12. */
export interface YearMonth {
  readonly year: number | undefined;
  readonly month: number;
}

/**
 * Reads a month as people write it: `01 - January`, `Mar`, `Mar-23`, `March/آذار`, `2022-03`, `03/2022`, `Mart 2023`.
 * A text that names several months is none, and neither are bare numbers: only a header can say that they are months.
 */
export function parseMonth(text: string): YearMonth | undefined {
  if (text.length > 60) return undefined;
  const folded = foldText(text);
  const [, isoYear, isoMonth] = /^(\d{4})[-/.](\d{1,2})$/.exec(folded) ?? [];
  if (isoMonth !== undefined) return validMonth(Number(isoMonth), Number(isoYear));
  const [, turnedMonth, turnedYear] = /^(\d{1,2})[-/.](\d{4})$/.exec(folded) ?? [];
  if (turnedMonth !== undefined) return validMonth(Number(turnedMonth), Number(turnedYear));
  return namedMonth(folded);
}

function namedMonth(folded: string): YearMonth | undefined {
  const { months, years, others, monthFirst } = timeWords(folded);
  const [month, ...more] = months;
  if (month === undefined || more.length > 0 || years.length > 1) return undefined;
  if (others.length > (monthFirst ? 1 : 0)) return undefined;
  return { month, year: years[0] ?? shortYear(folded) };
}

/** The year of `Mar-23`, `March '23` and `05-Oct-26`. */
function shortYear(folded: string): number | undefined {
  const year = /\p{L}[-/.\s'’]+(\d{2})$/u.exec(folded)?.[1];
  return year === undefined ? undefined : 2000 + Number(year);
}

export function validMonth(month: number, year: number): YearMonth | undefined {
  return Number.isInteger(month) && month >= 1 && month <= 12 && isYear(year) ? { month, year } : undefined;
}
