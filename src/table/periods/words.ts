import names from "../data/months.json";
import periods from "../data/periods.json";
import { foldText } from "../words/fold";

/** A text that may speak of a time, taken apart. */
export interface TimeWords {
  /** The different months it names, 1 to 12, in its order. */
  readonly months: readonly number[];
  /** The years it names, in its order. */
  readonly years: readonly number[];
  /** Numbers that are no years. */
  readonly numbers: readonly number[];
  /** Words that are neither months nor fillers such as "of" and "month", folded. */
  readonly others: readonly string[];
  /** The first word is a month's name. */
  readonly monthFirst: boolean;
}

const monthByName = new Map(
  Object.values(names).flatMap((list) =>
    list.flatMap((name, at) => (name === "" ? [] : [[foldText(name).replace(/\./g, ""), at + 1] as const])),
  ),
);
const fillers = new Set(periods.fillers.map(foldText));

export const isYear = (number: number): boolean => number >= 1990 && number <= 2100;

/** Takes a text apart into months, years, other numbers and other words. */
export function timeWords(text: string): TimeWords {
  const tokens = foldText(text).match(/\p{L}+|\d+/gu) ?? [];
  const words = tokens.filter((token) => !/^\d/.test(token));
  const numbers = tokens.filter((token) => /^\d/.test(token)).map(Number);
  const months: number[] = [];
  const others: string[] = [];
  let monthFirst = false;
  for (let at = 0; at < words.length;) {
    const { month, length } = monthAt(words, at);
    if (month !== undefined) {
      monthFirst ||= at === 0;
      if (!months.includes(month)) months.push(month);
    } else if (!fillers.has(words[at] ?? "")) others.push(words[at] ?? "");
    at += length;
  }
  const years = numbers.filter(isYear);
  return { months, years, numbers: numbers.filter((number) => !isYear(number)), others, monthFirst };
}

/** A month of two words (`تشرين الأول`) goes before one of one. */
function monthAt(words: readonly string[], at: number): { readonly month?: number; readonly length: number } {
  const two = monthByName.get(`${words[at] ?? ""} ${words[at + 1] ?? ""}`);
  if (two !== undefined) return { month: two, length: 2 };
  const one = monthByName.get(words[at] ?? "");
  return one === undefined ? { length: 1 } : { month: one, length: 1 };
}
