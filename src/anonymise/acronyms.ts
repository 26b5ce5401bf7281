import { foldName } from "../codebook/fold";
import type { AliasPair } from "../codebook/link";
import { abbreviates, tidyName } from "../codebook/names";
import { isPlaceholder } from "../codebook/placeholders";
import type { Column } from "../table/table";
import { isErrorText, textOf } from "./cell";
import { distinctValues } from "../table/relations/distinct";

/** The share of rows in which two names must go together, seen from either of them: the rest are slips and spellings. */
const leastShare = 0.8;

/** A column's names as small numbers, so that rows are compared without reading a name again. */
interface NumberedNames {
  /** By number, as first written. */
  readonly names: readonly string[];
  /** For each row the number of its name; -1 where nobody is named. */
  readonly at: Int32Array;
}

const numbered = ({ values: column }: Column): NumberedNames => {
  const { values, at } = distinctValues(column);
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const ofPlace = values.map((value) => {
    const name = tidyName(textOf(value));
    if (isPlaceholder(name) || isErrorText(name)) return -1;
    const folded = foldName(name);
    const number = numbers.get(folded) ?? names.push(name) - 1;
    numbers.set(folded, number);
    return number;
  });
  return { names, at: Int32Array.from(at, (place) => ofPlace[place] ?? -1) };
};

/** Two names, each of its column, and in how many rows they stand together. */
interface Together {
  readonly one: number;
  readonly other: number;
  readonly rows: number;
}

/** In the order of the rows. */
const standingTogether = (one: NumberedNames, other: NumberedNames): readonly Together[] => {
  const rows = new Map<number, number>();
  const size = other.names.length;
  for (let row = 0; row < one.at.length; row += 1) {
    const [a, b] = [one.at[row] ?? -1, other.at[row] ?? -1];
    if (a >= 0 && b >= 0) rows.set(a * size + b, (rows.get(a * size + b) ?? 0) + 1);
  }
  return [...rows].map(([pair, count]) => ({
    one: Math.floor(pair / size),
    other: pair % size,
    rows: count,
  }));
};

/** In how many rows each name of one side stands beside any name of the other. */
const rowsOf = (together: readonly Together[], side: "one" | "other"): readonly number[] => {
  const totals: number[] = [];
  for (const pair of together) totals[pair[side]] = (totals[pair[side]] ?? 0) + pair.rows;
  return totals;
};

/** Pairs of names that nearly always stand in the same row, each with the other. */
const steadyPairs = (one: NumberedNames, other: NumberedNames): readonly AliasPair[] => {
  const together = standingTogether(one, other);
  const [ofOne, ofOther] = [rowsOf(together, "one"), rowsOf(together, "other")];
  return together
    .filter(
      (pair) =>
        pair.rows >= leastShare * (ofOne[pair.one] ?? 0) &&
        pair.rows >= leastShare * (ofOther[pair.other] ?? 0),
    )
    .map((pair): AliasPair => [one.names[pair.one] ?? "", other.names[pair.other] ?? ""])
    .filter(([a, b]) => foldName(a) !== foldName(b));
};

/**
 * The names that a column of acronyms stands for. Of several columns of organisations the one counts whose names the
 * acronyms abbreviate best; where they rarely do, only the pairs that fit are taken.
 */
export const acronymPairs = (acronyms: Column, organisations: readonly Column[]): readonly AliasPair[] => {
  const fitting = (pairs: readonly AliasPair[]): readonly AliasPair[] =>
    pairs.filter(([acronym, name]) => abbreviates(acronym, name));
  const numberedAcronyms = numbered(acronyms);
  const best = organisations
    .map((column) => steadyPairs(numberedAcronyms, numbered(column)))
    .reduce<readonly AliasPair[]>(
      (chosen, pairs) => (fitting(pairs).length > fitting(chosen).length ? pairs : chosen),
      [],
    );
  return fitting(best).length * 2 >= best.length ? best : fitting(best);
};
