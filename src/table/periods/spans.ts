import periods from "../data/periods.json";
import { foldText } from "../words/fold";
import { parseMonth, validMonth, type YearMonth } from "./months";
import { timeWords, type TimeWords } from "./words";

/** From the first to the last month; one month is a span too. Years are undefined when the text says none. */
export interface MonthSpan {
  readonly from: YearMonth;
  readonly to: YearMonth;
}

const quarters = new Set(periods.quarters.map(foldText));
const halves = new Set(periods.halves.map(foldText));
const ordinals = new Map(
  periods.ordinals.flatMap((list, at) => list.map((word) => [foldText(word), at + 1] as const)),
);

/**
 * Reads months, quarters, halves of years and ranges: `March 2023`, `Q1 2023`, `T1`, `1. Çeyrek`, `الربع الأول 2023`,
 * `Jan-Mar 2023`, `Nov 2022 - Feb 2023`, `01/2023 - 03/2023`.
 */
export function parseSpan(text: string): MonthSpan | undefined {
  if (text.length > 80) return undefined;
  const month = parseMonth(text);
  if (month !== undefined) return { from: month, to: month };
  const words = timeWords(text);
  return numericRange(text) ?? namedRange(words) ?? partOfYear(words);
}

/** True for `Q1`, `T2 2023`, `3rd quarter`, in any language of the vocabulary. */
export function isQuarter(text: string): boolean {
  const span = text.length > 40 ? undefined : partOfYear(timeWords(text));
  return span !== undefined && span.to.month - span.from.month === 2;
}

/** `2023-01 - 2023-03`, `01/2023 to 03/2023`. */
function numericRange(text: string): MonthSpan | undefined {
  const found = [
    ...foldText(text).matchAll(/(?<!\d)(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))(?![-/.]?\d)/g),
  ];
  const [from, to, ...more] = found.map(([, year, month, turnedMonth, turnedYear]) =>
    validMonth(Number(month ?? turnedMonth), Number(year ?? turnedYear)),
  );
  return from === undefined || to === undefined || more.length > 0 ? undefined : { from, to };
}

/** A single year is that of the end: `Nov - Feb 2023` begins in 2022. */
function namedRange({ months, years, others }: TimeWords): MonthSpan | undefined {
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined || months.length < 2) return undefined;
  if (others.length > 0 || years.length > 2) return undefined;
  return spanInYears(first, last, years);
}

function spanInYears(first: number, last: number, years: readonly number[]): MonthSpan {
  const end = years.at(-1);
  const begin = years.length === 2 ? years[0] : yearBefore(end, first > last);
  return { from: { month: first, year: begin }, to: { month: last, year: end } };
}

/** Gives a span without years the year in which it ends. */
export function inYear({ from, to }: MonthSpan, year: number): MonthSpan {
  if (to.year !== undefined || from.year !== undefined) return { from, to };
  return spanInYears(from.month, to.month, [year]);
}

function yearBefore(year: number | undefined, before: boolean): number | undefined {
  return year === undefined || !before ? year : year - 1;
}

function partOfYear({ others, numbers, years }: TimeWords): MonthSpan | undefined {
  const rest = [...others, ...numbers.map(String)];
  const part = rest.find((word) => quarters.has(word) || halves.has(word));
  const turns = rest.flatMap((word) => ordinals.get(word) ?? []);
  const [turn] = turns;
  if (part === undefined || turn === undefined || turns.length > 1 || rest.length > 2) return undefined;
  const length = quarters.has(part) ? 3 : 6;
  if (turn * length > 12 || years.length > 1) return undefined;
  const year = years[0];
  return { from: { month: (turn - 1) * length + 1, year }, to: { month: turn * length, year } };
}
