import { isUsedAsWord } from "./context";
import { rangeOfName } from "./fold";
import { emptyFoldedText, wordAt, wordsOf, type FoldedText } from "./foldedText";
import { foldInto, type Articles } from "./foldText";
import { growTrie } from "./growTrie";
import { arrivalsIn, isWhole } from "./nameArrivals";
import type { Arrival, DirectedTrie } from "./nameWalk";
import { isWrittenSo, searchedKeys, type SearchedKey } from "./searchedKeys";
import type { SearchedName } from "./searchedNames";

/** `likely`: one letter is wrong. `unsure`: the name is also an ordinary word. Both are for a person to look at. */
export type Certainty = "certain" | "likely" | "unsure";

/** UTF-16 positions in the searched text, end exclusive. */
export interface NameMatch {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** The text is this name and nothing else, but for an article, a legal form and punctuation. */
  readonly isAll: boolean;
}

export interface NameMatcher {
  /** Matches from left to right, the longest at each place, none overlapping. Linear in the text. */
  readonly find: (text: string) => readonly NameMatch[];
}

/** Is there nothing else in the text, from one word to another, than a name with what is no part of it? */
const isAllOf = (text: FoldedText, first: number, last: number): boolean => {
  if (first > mostBefore) return false;
  const all = rangeOfName(wordsOf(text));
  return first === all.first && last === all.end - 1;
};
/** The article. */
const mostBefore = 1;

const matchOf = (
  written: string,
  text: FoldedText,
  claims: readonly SearchedKey[],
  arrival: Arrival,
): NameMatch | undefined => {
  const { slips } = arrival;
  const whole = isWhole(text, arrival);
  if (!whole && slips === 1) return undefined;
  const [first, last] = [wordAt(text, arrival.start), wordAt(text, arrival.end - 1)];
  const [start, end] = [text.from[first] ?? 0, text.to[last] ?? 0];
  const part = written.slice(start, end);
  const claim = claims.find((key) => (whole || key.isPhrase) && isWrittenSo(part, key, slips));
  if (claim === undefined || (claim.rule !== "any" && isUsedAsWord(written, start, end))) return undefined;
  const certainty = slips === 1 ? "likely" : claim.rule === "any" ? "certain" : "unsure";
  const { id, text: name } = claim.name;
  return { id, name, start, end, certainty, isAll: isAllOf(text, first, last) };
};

const inOrder = (one: NameMatch, other: NameMatch): number =>
  one.start - other.start ||
  other.end - one.end ||
  Number(one.certainty === "likely") - Number(other.certainty === "likely");

const cutsInto = (one: NameMatch, other: NameMatch): boolean =>
  one.start < other.end && other.start < one.end && !(one.start <= other.start && other.end <= one.end);

/** From left to right, the longest first, none overlapping; one with a wrong letter never at the cost of a right one. */
const chosen = (matches: readonly NameMatch[]): readonly NameMatch[] => {
  const right = matches.filter(({ certainty }) => certainty !== "likely");
  const sound = matches.filter(
    (match) => match.certainty !== "likely" || !right.some((other) => cutsInto(match, other)),
  );
  const kept: NameMatch[] = [];
  for (const match of sound.sort(inOrder)) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
};

/** The ways to fold a text: Arabic also with its articles, for in a name written as one word they are inside. */
const foldings = (text: string): readonly Articles[] => (text.includes("ال") ? bothFoldings : oneFolding);
const oneFolding = ["without"] as const;
const bothFoldings = ["without", "whole"] as const;

const nothing: readonly never[] = [];

/**
 * Finds all names in one pass, without case, accents, spaces and Arabic letter forms, and with one wrong letter where
 * the name is long; ordinary words (CARE, Hope) only with their capitals.
 */
export const nameMatcher = (names: readonly SearchedName[]): NameMatcher => {
  const byKey = searchedKeys(names);
  const [keys, claimsByPlace] = [[...byKey.keys()], [...byKey.values()]];
  const maySlip = (place: number): boolean =>
    (claimsByPlace[place] ?? nothing).some(({ slips }) => slips !== "never");
  const onward: DirectedTrie = { trie: growTrie(keys, 1, maySlip), direction: 1 };
  const back: DirectedTrie = { trie: growTrie(keys, -1, maySlip), direction: -1 };
  const text = emptyFoldedText();
  const find = (written: string): readonly NameMatch[] => {
    if (keys.length === 0) return nothing;
    const matches: NameMatch[] = [];
    for (const articles of foldings(written)) {
      foldInto(text, written, articles);
      for (const arrival of arrivalsIn(onward, back, text)) {
        const match = matchOf(written, text, claimsByPlace[arrival.place] ?? nothing, arrival);
        if (match !== undefined) matches.push(match);
      }
    }
    return matches.length === 0 ? nothing : chosen(matches);
  };
  return { find };
};
