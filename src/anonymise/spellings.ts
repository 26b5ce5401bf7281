import type { Codebook } from "../codebook/codebook";
import { isUsedAsWord } from "../codebook/context";
import { tidyName } from "../codebook/names";
import { codeRemover } from "../codebook/reading/codesInText";
import {
  caseRule,
  obeysCase,
  searchedNames,
  type CaseRule,
  type SearchedName,
} from "../codebook/searchedNames";

/** A spelling as it is written, for a search that shares nothing with the matcher's words. */
interface Spelling {
  /** The organisation's. */
  readonly id: string;
  readonly name: string;
  readonly lower: string;
  readonly rule: CaseRule;
  /** Long phrases count wherever they stand, also inside a word. */
  readonly anywhere: boolean;
}

/** Every spelling of a codebook, found by its first two characters. */
export interface Spellings {
  /** By UTF-16 unit: 1 where a spelling starts with it. Most characters start none. */
  readonly starts: Uint8Array;
  readonly byStart: ReadonlyMap<number, readonly Spelling[]>;
}

const units = 0x10000;
const phraseLength = 8;

const startAt = (text: string, at: number): number => text.charCodeAt(at) * units + text.charCodeAt(at + 1);

const spellingOf = ({ id, text }: SearchedName): Spelling => {
  const name = tidyName(text);
  const lower = name.toLowerCase();
  const anywhere = lower.length >= phraseLength && lower.includes(" ");
  return { id, name, lower, rule: caseRule(name), anywhere };
};

/** Names of one character only are left to the matcher: they would be found in every other text. */
export const spellingsOf = (codebook: Codebook): Spellings => {
  const starts = new Uint8Array(units);
  const byStart = new Map<number, Spelling[]>();
  for (const searched of searchedNames(codebook)) {
    const spelling = spellingOf(searched);
    if (spelling.lower.length < 2) continue;
    const start = startAt(spelling.lower, 0);
    starts[spelling.lower.charCodeAt(0)] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), spelling]);
  }
  return { starts, byStart };
};

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}]/u.test(character);

/** A word starts or ends here: no letters on both sides, or `fooBar`. */
const isBoundary = (text: string, at: number): boolean => {
  const [before, after] = [text[at - 1], text[at]];
  return !isLetter(before) || !isLetter(after) || /\p{Ll}\p{Lu}/u.test(`${before ?? ""}${after ?? ""}`);
};

const stands = (spelling: Spelling, text: string, lower: string, at: number): boolean => {
  const end = at + spelling.lower.length;
  if (!lower.startsWith(spelling.lower, at)) return false;
  if (spelling.anywhere) return true;
  if (!isBoundary(text, at) || !isBoundary(text, end)) return false;
  return (
    obeysCase(text.slice(at, end), spelling.rule) && (spelling.rule === "any" || !isUsedAsWord(text, at, end))
  );
};

/** Reads a text on one line, without codes: one may hold the letters of an acronym that was met after it was given. */
export const readerOf = ({ usedCodes }: Codebook): ((text: string) => string) => {
  const withoutCodes = codeRemover(Object.values(usedCodes).flat());
  return (text) => tidyName(withoutCodes(text));
};

/** A spelling that stands in a text; UTF-16 positions, end exclusive. */
export interface SpelledName {
  /** The organisation's. */
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names that are written in a text. Linear in the text, letter by letter. @param text tidy (see `tidyName`) */
export const namesIn = (text: string, { starts, byStart }: Spellings): readonly SpelledName[] => {
  const lower = text.toLowerCase();
  const found: SpelledName[] = [];
  // A letter whose lower case is longer (İ) shifts positions: such texts are searched in lower case alone.
  const shown = lower.length === text.length ? text : lower;
  for (let at = 0; at + 1 < lower.length; at += 1) {
    if (starts[lower.charCodeAt(at)] === 0) continue;
    for (const spelling of byStart.get(startAt(lower, at)) ?? [])
      if (stands(spelling, shown, lower, at))
        found.push({ id: spelling.id, name: spelling.name, start: at, end: at + spelling.lower.length });
  }
  return found;
};
