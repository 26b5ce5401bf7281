import type { DistinctValues } from "../../table/relations/distinct";
import { groupedBy } from "./grouping";

/**
 * For each row the rows that agree with it in every key that neither leaves blank. Rows with the same blanks are counted
 * together: the work is one grouping for each pair of patterns of blanks that occur, not for each pair of rows.
 *
 * @param patterns for each row the blank keys, one bit a key
 */
export const withWildcards = (keys: readonly DistinctValues[], patterns: Uint32Array): Uint32Array => {
  const occurring = [...new Set(patterns)];
  const frequency = new Uint32Array(patterns.length);
  const grouped = new Map<number, Matches>();
  for (const mine of occurring) {
    for (const theirs of occurring) {
      const blank = mine | theirs;
      const matches = grouped.get(blank) ?? matchesOf(keys, patterns, blank);
      grouped.set(blank, matches);
      addMatches(frequency, patterns, mine, matches, theirs);
    }
  }
  return frequency;
};

/** Rows grouped by the keys that are not blank, and how many of each pattern every cell has. */
interface Matches {
  readonly cellOf: Uint32Array;
  readonly counts: ReadonlyMap<number, Uint32Array>;
}

const matchesOf = (keys: readonly DistinctValues[], patterns: Uint32Array, blank: number): Matches => {
  const known = keys.filter((_, key) => (blank & (1 << key)) === 0);
  const { cellOf, cells } = groupedBy(known, patterns.length);
  const counts = new Map<number, Uint32Array>();
  patterns.forEach((pattern, row) => {
    const ofPattern = counts.get(pattern) ?? new Uint32Array(cells);
    counts.set(pattern, ofPattern);
    const cell = cellOf[row] ?? 0;
    ofPattern[cell] = (ofPattern[cell] ?? 0) + 1;
  });
  return { cellOf, counts };
};

const addMatches = (
  frequency: Uint32Array,
  patterns: Uint32Array,
  mine: number,
  { cellOf, counts }: Matches,
  theirs: number,
): void => {
  const ofTheirs = counts.get(theirs);
  for (let row = 0; row < patterns.length; row += 1) {
    if (patterns[row] !== mine) continue;
    frequency[row] = (frequency[row] ?? 0) + (ofTheirs?.[cellOf[row] ?? 0] ?? 0);
  }
};
