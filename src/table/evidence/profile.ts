import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { readNumber } from "../words/readNumber";
import { sampleOf, type Sample } from "./sample";
import { plain } from "../words/valueSets";

export interface DistinctValue {
  readonly text: string;
  readonly folded: string;
  /** Folded and without punctuation that varies. */
  readonly plain: string;
  readonly count: number;
}

/** What a column's values are like. Shares are of the values that say something (no blanks, no `N/A`). */
export interface Profile extends Sample {
  /** The sample folded, parallel to it. */
  readonly folded: readonly string[];
  /** The distinct values of the sample, and how many of it they are. */
  readonly distinct: readonly DistinctValue[];
  /** Numbers and texts that are numbers. */
  readonly numericShare: number;
  readonly numbers: readonly number[];
  readonly distinctShare: number;
  readonly averageLength: number;
  /** The number format shows dates or times. */
  readonly dateFormat: boolean;
  /** It shows months with their year and no days (`mmm-yy`). */
  readonly monthFormat: boolean;
  /** It shows shares (`0 %`). */
  readonly percentFormat: boolean;
}

/** Looks at a sample of the values, and at every distinct text. @param numberFormat of most of them, as Excel writes it */
export function profileOf(values: readonly CellValue[], numberFormat: string): Profile {
  const { sample, texts, filled } = sampleOf(values);
  const distinct = distinctOf(sample);
  const byText = new Map(distinct.map((value) => [value.text, value.folded]));
  const folded = sample.map((text) => byText.get(text) ?? "");
  const numbers = sample.flatMap((text) => readNumber(text) ?? []);
  const length = sample.reduce((sum, text) => sum + text.length, 0);
  return {
    sample,
    folded,
    distinct,
    texts,
    filled: sample.length === 0 ? 0 : filled,
    numericShare: share(numbers.length, sample.length),
    numbers,
    distinctShare: share(distinct.length, sample.length),
    averageLength: share(length, sample.length),
    ...formatOf(numberFormat),
  };
}

function distinctOf(sample: readonly string[]): readonly DistinctValue[] {
  const counts = new Map<string, number>();
  for (const text of sample) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => {
    const folded = foldText(text);
    return { text, folded, plain: plain(folded), count };
  });
}

/** Share of the sample for which a test of the distinct values holds. */
export function shareOf(profile: Profile, test: (value: DistinctValue) => boolean): number {
  let found = 0;
  for (const value of profile.distinct) if (test(value)) found += value.count;
  return share(found, profile.sample.length);
}

/** From 0 to 1; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** What a number format shows: a year, month or day makes it one of dates. */
function formatOf(numberFormat: string): Pick<Profile, "dateFormat" | "monthFormat" | "percentFormat"> {
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|general/gi, "");
  return {
    dateFormat: /[ymd]/i.test(bare),
    monthFormat: /m/i.test(bare) && /y/i.test(bare) && !/[dhs]/i.test(bare),
    percentFormat: bare.includes("%"),
  };
}
