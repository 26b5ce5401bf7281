import { distance } from "fastest-levenshtein";
import type { Decisions, Treatment } from "../anonymise/recipe";
import { foldHeader } from "../table/words/fold";
import { BadInputError } from "./badInput";
import { parseTreatment } from "./treatmentWords";

/** A person's word on a column, still by the header as typed. */
export interface TypedDecision {
  readonly header: string;
  readonly treatment: Treatment;
}

/** @throws BadInputError `decision` @example parseDecision("Budget=remove") */
export const parseDecision = (text: string): TypedDecision => {
  const end = text.lastIndexOf("=");
  const header = text.slice(0, Math.max(end, 0)).trim();
  if (header === "") throw new BadInputError("decision", { header: text, treatment: "" });
  const word = text.slice(end + 1).trim();
  const treatment = parseTreatment(word);
  if (treatment === undefined) throw new BadInputError("decision", { header, treatment: word });
  return { header, treatment };
};

/** A column as decisions know it. */
export interface DecidableColumn {
  readonly header: string;
  /** Of the recipe: unique in the table (`name`, or `name#2/3` when three have it). */
  readonly headerKey: string;
}

/** A typed header as it is compared: `Donor* #2` is `donor#2`. */
const typedKey = (typed: string): string => foldHeader(typed).replace(/ #(\d+)$/, "#$1");

/** The turn that a key tells: 2 of `name#2/3`; undefined when the header is the only one of its name. */
const turnOf = (headerKey: string): string | undefined => /#(\d+)\/\d+$/.exec(headerKey)?.[1];

/**
 * What to type for a column in `--decide "…=treatment"`: its header, with the column's turn when others have the same, and
 * only the turn (`#1`) when it has none.
 */
export const decideAs = ({ header, headerKey }: DecidableColumn): string => {
  const turn = turnOf(headerKey);
  const name = foldHeader(header) === "" ? "" : header;
  return turn === undefined ? name : `${name}#${turn}`;
};

/**
 * The key of a column by its header as typed. Headers are compared folded: case, spaces, stars do not matter.
 *
 * @throws BadInputError `no-such-header` with the nearest ones; `many-headers` when several columns have the header
 */
export const keyOfTyped = (header: string, columns: readonly DecidableColumn[]): string => {
  const wanted = typedKey(header);
  const found = columns.find((column) => typedKey(decideAs(column)) === wanted);
  if (found !== undefined) return found.headerKey;
  const namesakes = columns.filter((column) => foldHeader(column.header) === wanted).map(quoted);
  throw namesakes.length > 1
    ? new BadInputError("many-headers", { header, headers: namesakes.join(", ") })
    : new BadInputError("no-such-header", { header, headers: nearest(wanted, columns).join(", ") });
};

/** Typed decisions by the keys that the recipe knows. @throws BadInputError as `keyOfTyped` */
export const decisionsFor = (
  typed: readonly TypedDecision[],
  columns: readonly DecidableColumn[],
): Decisions =>
  Object.fromEntries(typed.map(({ header, treatment }) => [keyOfTyped(header, columns), treatment]));

const quoted = (column: DecidableColumn): string => `“${decideAs(column)}”`;

const mostSuggested = 3;

const nearest = (wanted: string, columns: readonly DecidableColumn[]): readonly string[] =>
  columns
    .map((column) => decideAs(column))
    .map((words) => ({ words, far: farness(wanted, foldHeader(words)) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, mostSuggested)
    .map(({ words }) => `“${words}”`);

/** Edits that lead from one to the other; a header that holds the wanted words is near. */
const farness = (wanted: string, key: string): number =>
  key.includes(wanted) || (key !== "" && wanted.includes(key)) ? 1 : distance(wanted, key);
