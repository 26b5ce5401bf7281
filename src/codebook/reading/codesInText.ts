import type { CodePattern } from "../codebook";
import { looksLikeCode } from "../codes";

/** The codes in a text, in its order, each once. */
export type FindCodes = (text: string) => readonly string[];

const firstWord = /[\p{L}\p{N}]+/u;
const isInWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

interface KnownCode {
  readonly code: string;
  /** Upper case. */
  readonly written: string;
  /** Where its first word begins. */
  readonly lead: number;
}

/** Codes by their first word, the longest first. */
const byFirstWord = (codes: Iterable<string>): ReadonlyMap<string, readonly KnownCode[]> => {
  const found = new Map<string, KnownCode[]>();
  for (const code of codes) {
    const written = code.toUpperCase();
    const word = firstWord.exec(written);
    if (word === null) continue;
    found.set(word[0], [...(found.get(word[0]) ?? []), { code, written, lead: word.index }]);
  }
  for (const namesakes of found.values())
    namesakes.sort((one, other) => other.written.length - one.written.length);
  return found;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Is this word of a text, with what stands before it, written like a code of existing practice? */
const patternFinders = (patterns: readonly CodePattern[]): readonly RegExp[] =>
  patterns
    .filter(({ prefix }) => prefix !== "")
    .map(
      ({ prefix, digits }) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(prefix)}\\d{${digits},}(?![\\p{L}\\p{N}])`, "gu"),
    );

const unknownCodes = (text: string, patterns: readonly RegExp[]): readonly string[] => [
  ...(text.match(/[\p{L}\p{N}]+/gu) ?? []).filter(looksLikeCode),
  ...patterns.flatMap((pattern) => text.match(pattern) ?? []),
];

/**
 * Finds codes in a cell, a list or prose: those of `known` in upper or lower case, as whole words, and words that are
 * written like a code and are none of them.
 *
 * @param known every code ever given
 * @example codeFinder(["TR-180"], [])("Ask tr-180, then K7D2M.") // ["TR-180", "K7D2M"]
 */
export const codeFinder = (known: Iterable<string>, patterns: readonly CodePattern[]): FindCodes => {
  const codes = byFirstWord(known);
  const finders = patternFinders(patterns);
  return (text) => {
    const found = knownIn(text, codes);
    return [...new Set([...found.map(({ code }) => code), ...unknownCodes(without(found, text), finders)])];
  };
};

/**
 * Takes known codes out of texts, where they stand as whole words and as they were given: a code may hold the letters of an
 * acronym.
 *
 * @example codeRemover(["TR-180"])("TR-180 and TR") // "  and TR"
 */
export const codeRemover = (known: Iterable<string>): ((text: string) => string) => {
  const codes = byFirstWord(known);
  return (text) => {
    const found = knownIn(text, codes);
    return without(
      found.filter(({ code, from, to }) => text.slice(from, to) === code),
      text,
    );
  };
};

interface FoundCode {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const without = (found: readonly FoundCode[], text: string): string =>
  found.reduceRight((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);

const knownIn = (text: string, codes: ReadonlyMap<string, readonly KnownCode[]>): readonly FoundCode[] => {
  const found: FoundCode[] = [];
  const words = /[\p{L}\p{N}]+/gu;
  for (let word = words.exec(text); word !== null; word = words.exec(text)) {
    const { index } = word;
    const known = codes.get(word[0].toUpperCase())?.find((code) => standsAt(text, index, code));
    if (known === undefined) continue;
    const from = index - known.lead;
    const to = from + known.code.length;
    found.push({ code: known.code, from, to });
    words.lastIndex = to;
  }
  return found;
};

const standsAt = (text: string, wordAt: number, { written, lead }: KnownCode): boolean => {
  const from = wordAt - lead;
  const to = from + written.length;
  return from >= 0 && text.slice(from, to).toUpperCase() === written && !isInWord(text[to]);
};
