import names from "./data/months.json";
import { foldText } from "./fold";

/** A month; without a year when the value says none. `month` is 1 to 12. */
export interface YearMonth {
  readonly year: number | undefined;
  readonly month: number;
}

const monthByName = new Map(
  Object.values(names).flatMap((list) =>
    list.flatMap((name, at) => (name === "" ? [] : [[foldText(name), at + 1] as const])),
  ),
);

/**
 * Reads a month as people write it: `01 - January`, `Mar`, `March 2022`, `2022-03`, `03/2022`, `شباط`, `Şubat`.
 * Bare numbers are not months here: only a header can say that they are.
 */
export function parseMonth(text: string): YearMonth | undefined {
  const folded = foldText(text);
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(folded) ?? undefined;
  if (iso) return validMonth(Number(iso[2]), Number(iso[1]));
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(folded) ?? undefined;
  if (turned) return validMonth(Number(turned[1]), Number(turned[2]));
  return namedMonth(folded);
}

function namedMonth(folded: string): YearMonth | undefined {
  if (folded.length > 40) return undefined;
  const year = /(?:^|\D)(20\d{2})(?!\d)/.exec(folded)?.[1] ?? shortYear(folded);
  const letters = folded.replace(/[\d_\-/.,'’()]+/g, " ").trim();
  const parts = [letters, ...letters.split(/\s{2,}/), letters.split(" ")[0] ?? ""];
  const extra = letters.split(" ").length > 4;
  const month = extra ? undefined : parts.map((part) => monthByName.get(part)).find((found) => found);
  return month === undefined ? undefined : { month, year: year === undefined ? undefined : Number(year) };
}

function shortYear(folded: string): string | undefined {
  const year = /\p{L}[-\s'’]+(\d{2})$/u.exec(folded)?.[1];
  return year === undefined ? undefined : `20${year}`;
}

function validMonth(month: number, year: number): YearMonth | undefined {
  return month >= 1 && month <= 12 && year >= 1990 && year <= 2100 ? { month, year } : undefined;
}
