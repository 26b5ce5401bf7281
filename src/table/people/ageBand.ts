import words from "../data/ages.json";
import { foldText } from "../words/fold";

/** Completed years of age, both ends included; without `to` there is no upper end. */
export interface AgeBand {
  readonly from: number;
  readonly to?: number;
}

const oneOf = (list: readonly string[]): string =>
  list
    .map(foldText)
    .sort((one, other) => other.length - one.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

const oldest = 120;
const years = "\\d{1,3}(?!\\d)";
const start = "(?<![\\p{L}\\d])";

const patterns: readonly (readonly [RegExp, (...years: readonly number[]) => AgeBand])[] = [
  [
    new RegExp(`${start}(?:age)?_?(${years})\\s*(?:-|–|—|_|${oneOf(words.to)})\\s*(${years})`, "u"),
    (from = 0, to = 0) => ({ from, to }),
  ],
  [new RegExp(`>(?!=)\\s*(${years})`, "u"), (below = 0) => ({ from: below + 1 })],
  [new RegExp(`(?:≥|>=|${start}(?:${oneOf(words.over)}))\\s*(${years})`, "u"), (from = 0) => ({ from })],
  [
    new RegExp(`${start}(${years})\\s*(?:\\+|(?:${oneOf(words.andOver)})(?!\\p{L}))`, "u"),
    (from = 0) => ({ from }),
  ],
  [
    new RegExp(`(?:<(?!=)|${start}(?:${oneOf(words.under)}))\\s*(${years})`, "u"),
    (below = 0) => ({ from: 0, to: below - 1 }),
  ],
  [
    new RegExp(
      `(?:(?:≤|<=)\\s*(${years})|${start}(${years})\\s*(?:${oneOf(words.andUnder)})(?!\\p{L}))`,
      "u",
    ),
    (to = 0) => ({ from: 0, to }),
  ],
];

/**
 * The band of ages that a header or an HXL tag says in numbers; `undefined` when it says none.
 *
 * @example ageBandIn("Women 18-59") // { from: 18, to: 59 }
 * @example ageBandIn("Boys <5") // { from: 0, to: 4 }
 * @example ageBandIn("60 ans et plus") // { from: 60 }
 */
export function ageBandIn(text: string): AgeBand | undefined {
  const folded = foldText(text);
  for (const [pattern, bandOf] of patterns) {
    const found = pattern.exec(folded);
    if (found === null) continue;
    const band = bandOf(...found.slice(1).flatMap((digits) => (digits ? [Number(digits)] : [])));
    if (isBand(band)) return band;
  }
  return undefined;
}

function isBand({ from, to }: AgeBand): boolean {
  return from >= 0 && from <= oldest && (to === undefined || (to > from && to <= oldest));
}
