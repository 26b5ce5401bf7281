import { foldText } from "./fold";
import type { CellValue } from "./grid";
import { isPlaceholder, plain } from "./valueSets";

export interface DistinctValue {
  readonly text: string;
  readonly folded: string;
  /** Folded and without punctuation that varies. */
  readonly plain: string;
  readonly count: number;
}

/** What a column's values are like. Shares are of the values that say something (no blanks, no `N/A`). */
export interface Profile {
  /** At most some hundred values that say something, evenly spread over the column, trimmed. */
  readonly sample: readonly string[];
  /** The sample folded, parallel to it. */
  readonly folded: readonly string[];
  /** The distinct values of the sample, and how many of it they are. */
  readonly distinct: readonly DistinctValue[];
  /** Every distinct text of the column as it stands, placeholders included. */
  readonly texts: ReadonlySet<string>;
  readonly filled: number;
  /** Numbers and texts that are numbers. */
  readonly numericShare: number;
  readonly numbers: readonly number[];
  readonly distinctShare: number;
  readonly averageLength: number;
  /** The number format shows dates or times. */
  readonly dateFormat: boolean;
}

const sampleSize = 400;
const rareSample = 8;

export function profileOf(values: readonly CellValue[], numberFormat: string): Profile {
  const { texts, filled } = countValues(values);
  const even = spread(values, filled);
  const sample = even.length >= rareSample ? even : [...even, ...rareTexts(texts)];
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
    dateFormat: isDateFormat(numberFormat),
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

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countValues(values: readonly CellValue[]) {
  const texts = new Set<string>();
  let filled = 0;
  let last: CellValue = "";
  for (const value of values) {
    if (value === "") continue;
    filled += 1;
    if (typeof value === "string" && value !== last) texts.add(value);
    last = value;
  }
  return { texts, filled };
}

/** Every n-th value that says something, so that a sheet sorted by organisation or month is seen whole. */
function spread(values: readonly CellValue[], filled: number): readonly string[] {
  const step = Math.max(1, Math.floor(filled / sampleSize));
  const sample: string[] = [];
  let wait = 0;
  for (const value of values) {
    if (value === "") continue;
    if (wait > 0) {
      wait -= 1;
      continue;
    }
    const text = String(value).trim();
    const empty = isPlaceholder(foldText(text));
    if (!empty) sample.push(text);
    wait = empty ? step >> 2 : step - 1;
  }
  return sample;
}

/** What the even sample passes over in a column of hardly anything but `N/A`. */
function rareTexts(texts: ReadonlySet<string>): readonly string[] {
  const rare: string[] = [];
  for (const text of texts) {
    if (rare.length === sampleSize) break;
    if (!isPlaceholder(foldText(text))) rare.push(text.trim());
  }
  return rare;
}

/** A number as people type it: `1,250`, ` 12 `, `٣٤`, `45%`; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const tidy = foldText(text).replace(/[\s,%]/g, "");
  return tidy !== "" && /^[-+]?\d*\.?\d+(?:e[-+]?\d+)?$/.test(tidy) ? Number(tidy) : undefined;
}

/** True for number formats with a year, month or day in them. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|general/gi, "");
  return /[ymd]/i.test(bare);
}
