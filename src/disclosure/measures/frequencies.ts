import type { DistinctValues } from "../../table/relations/distinct";
import { groupedBy, rowsInCells } from "./grouping";
import { withWildcards } from "./wildcards";

/** What a blank key is taken to match: no other row, or any. Say beside each figure which it was. */
export type MissingKey = "matches-nothing" | "matches-anything";

/**
 * For each row, how many rows share its keys, itself among them: the k of k-anonymity (Samarati and Sweeney 1998). With
 * `matches-nothing` a row with a blank key is unique.
 */
export const frequencies = (
  keys: readonly DistinctValues[],
  rows: number,
  missing: MissingKey = "matches-nothing",
): Uint32Array => {
  const patterns = missingPatterns(keys, rows);
  if (missing === "matches-anything") return withWildcards(keys, patterns);
  const grouping = groupedBy(keys, rows);
  const counts = rowsInCells(grouping);
  return grouping.cellOf.map((cell, row) => (patterns[row] === 0 ? (counts[cell] ?? 0) : 1));
};

/** Rows that stand alone with their keys, from top to bottom. */
export const uniqueRows = (frequency: Uint32Array): readonly number[] => rowsBelow(frequency, 2);

/** Rows with a frequency below `k`. "k = 3" means that 1 and 2 are unsafe. */
export const rowsBelow = (frequency: Uint32Array, k: number): readonly number[] => {
  const rows: number[] = [];
  frequency.forEach((count, row) => {
    if (count < k) rows.push(row);
  });
  return rows;
};

/** For each row the blank keys, one bit a key. */
const missingPatterns = (keys: readonly DistinctValues[], rows: number): Uint32Array => {
  const patterns = new Uint32Array(rows);
  keys.forEach(({ values, at }, key) => {
    const blank = values.indexOf("");
    if (blank < 0) return;
    for (let row = 0; row < rows; row += 1)
      if (at[row] === blank) patterns[row] = (patterns[row] ?? 0) | (1 << key);
  });
  return patterns;
};
