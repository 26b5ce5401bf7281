import { foldName } from "../codebook/fold";
import type { AliasPair } from "../codebook/link";
import { abbreviates, tidyName } from "../codebook/names";
import { isPlaceholder } from "../codebook/placeholders";
import type { Column } from "../table/table";
import { isErrorText, textOf } from "./cell";

/** The share of rows in which two names must go together, seen from either of them: the rest are slips and spellings. */
const leastShare = 0.8;

/** How often a name stands beside each name of another column, by folded name. */
type Companions = Map<string, Map<string, number>>;

const countOne = (companions: Companions, name: string, other: string): void => {
  const counts = companions.get(name) ?? new Map<string, number>();
  companions.set(name, counts.set(other, (counts.get(other) ?? 0) + 1));
};

/** The companion that a name nearly always has; undefined when there is none. */
const steadyCompanion = (companions: Companions, name: string): string | undefined => {
  const counts = [...(companions.get(name) ?? [])];
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.find(([, count]) => count >= leastShare * total)?.[0];
};

/** Pairs of names that nearly always stand in the same row, each with the other. */
const steadyPairs = (one: Column, other: Column): readonly AliasPair[] => {
  const written = new Map<string, string>();
  const forward: Companions = new Map();
  const back: Companions = new Map();
  one.values.forEach((value, row) => {
    const names = [value, other.values[row] ?? ""].map((cell) => tidyName(textOf(cell)));
    if (names.some((name) => isPlaceholder(name) || isErrorText(name))) return;
    const [a = "", b = ""] = names.map((name) => {
      const folded = foldName(name);
      if (!written.has(folded)) written.set(folded, name);
      return folded;
    });
    countOne(forward, a, b);
    countOne(back, b, a);
  });
  return [...forward.keys()].flatMap((a): AliasPair[] => {
    const b = steadyCompanion(forward, a);
    if (b === undefined || a === b || steadyCompanion(back, b) !== a) return [];
    return [[written.get(a) ?? a, written.get(b) ?? b]];
  });
};

/**
 * The names that a column of acronyms stands for. Of several columns of organisations the one counts whose names the
 * acronyms abbreviate best; where they rarely do, only the pairs that fit are taken.
 */
export const acronymPairs = (acronyms: Column, organisations: readonly Column[]): readonly AliasPair[] => {
  const fitting = (pairs: readonly AliasPair[]): readonly AliasPair[] =>
    pairs.filter(([acronym, name]) => abbreviates(acronym, name));
  const best = organisations
    .map((column) => steadyPairs(acronyms, column))
    .reduce<readonly AliasPair[]>(
      (chosen, pairs) => (fitting(pairs).length > fitting(chosen).length ? pairs : chosen),
      [],
    );
  return fitting(best).length * 2 >= best.length ? best : fitting(best);
};
