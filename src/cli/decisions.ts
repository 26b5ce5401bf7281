import { distance } from "fastest-levenshtein";
import type { Decisions } from "../anonymise/recipe";
import { foldHeader } from "../table/fold";
import type { TypedDecision } from "./arguments";
import { BadInputError } from "./badInput";

/** A column as decisions know it. */
export interface DecidableColumn {
  readonly header: string;
  /** Of the recipe: unique in the table (`name`, then `name#2`). */
  readonly headerKey: string;
}

const turn = /#(\d+)$/;

/** A typed header as keys are written: `Donor* #2` is `donor#2`. */
const keyOf = (typed: string): string => foldHeader(typed).replace(/ #(\d+)$/, "#$1");

const isRepeated = (key: string, columns: readonly DecidableColumn[]): boolean =>
  columns.some(({ headerKey }) => headerKey === `${key}#2`);

/**
 * What to type for a column in `--decide "…=treatment"`: its header, with the column's turn when others have the same, and
 * only the turn (`#1`) when it has none.
 */
export const decideAs = (
  { header, headerKey }: DecidableColumn,
  columns: readonly DecidableColumn[],
): string => {
  if (foldHeader(header) === "") return headerKey;
  const [ending] = turn.exec(headerKey) ?? [];
  if (isRepeated(headerKey, columns)) return `${header}#1`;
  return ending !== undefined && foldHeader(header) !== headerKey ? `${header}${ending}` : header;
};

/**
 * Typed decisions by the keys that the recipe knows. Headers are compared folded: case, spaces, stars do not matter.
 *
 * @throws BadInputError `no-such-header` with the nearest ones; `many-headers` when several columns have the header
 */
export const decisionsFor = (
  typed: readonly TypedDecision[],
  columns: readonly DecidableColumn[],
): Decisions => {
  const keys = new Map(columns.map((column) => [keyOf(decideAs(column, columns)), column.headerKey]));
  return Object.fromEntries(
    typed.map(({ header, treatment }) => {
      const wanted = keyOf(header);
      const key = keys.get(wanted);
      if (key !== undefined) return [key, treatment];
      throw isRepeated(wanted, columns)
        ? new BadInputError("many-headers", { header, headers: sameHeaders(wanted, columns).join(", ") })
        : new BadInputError("no-such-header", { header, headers: nearest(wanted, columns).join(", ") });
    }),
  );
};

const sameHeaders = (wanted: string, columns: readonly DecidableColumn[]): readonly string[] =>
  columns
    .filter(({ header }) => foldHeader(header) === wanted)
    .map((column) => `“${decideAs(column, columns)}”`);

const mostSuggested = 3;

const nearest = (wanted: string, columns: readonly DecidableColumn[]): readonly string[] =>
  columns
    .map((column) => decideAs(column, columns))
    .map((words) => ({ words, far: farness(wanted, foldHeader(words)) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, mostSuggested)
    .map(({ words }) => `“${words}”`);

/** Edits that lead from one to the other; a header that holds the wanted words is near. */
const farness = (wanted: string, key: string): number =>
  key.includes(wanted) || (key !== "" && wanted.includes(key)) ? 1 : distance(wanted, key);
