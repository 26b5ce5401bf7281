import { foldText } from "../words/fold";
import type { CellValue } from "../grid";
import { isPlaceholder } from "../words/valueSets";

/** The values of a column that are looked at, and what must be counted over all of them. */
export interface Sample {
  /** At most some hundred values that say something, evenly spread over the column, trimmed. */
  readonly sample: readonly string[];
  /** The distinct texts of the column as they stand, placeholders included; of very long columns those of a part. */
  readonly texts: ReadonlySet<string>;
  /** How many cells are not empty; 0 in a profile when none of them says anything. */
  readonly filled: number;
}

const sampleSize = 400;
const rareSample = 8;

/** Cells whose texts are gathered, evenly spread over those that are filled. */
const mostTexts = 20_000;

/** A sample of a column, linear in its values. */
export function sampleOf(values: readonly CellValue[]): Sample {
  const filled = countFilled(values);
  const texts = textsOf(values, Math.max(1, Math.floor(filled / mostTexts)));
  const even = spread(values, filled);
  return { sample: even.length >= rareSample ? even : [...even, ...rareTexts(texts)], texts, filled };
}

function countFilled(values: readonly CellValue[]): number {
  let filled = 0;
  for (const value of values) if (value !== "") filled += 1;
  return filled;
}

function textsOf(values: readonly CellValue[], step: number): ReadonlySet<string> {
  const texts = new Set<string>();
  let wait = 0;
  for (const value of values) {
    if (value === "") continue;
    if (wait === 0 && typeof value === "string") texts.add(value);
    wait = wait === 0 ? step - 1 : wait - 1;
  }
  return texts;
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
