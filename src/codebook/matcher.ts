import { isUsedAsWord } from "./context";
import { tokensOfName } from "./fold";
import { foldText, prefixLengths, type FoldedText } from "./foldedText";
import { nameTrie } from "./nameTrie";
import { addArrivals, type Arrival, type DirectedTrie } from "./nameWalk";
import { isWrittenSo, searchedKeys, type SearchedKey } from "./searchedKeys";
import type { SearchedName } from "./searchedNames";
import { tokenise, type Token } from "./tokens";

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

const isWordEnd = ({ tokenAt }: FoldedText, end: number): boolean => tokenAt[end] !== tokenAt[end - 1];

const isWordStart = ({ tokens, tokenAt, starts }: FoldedText, start: number): boolean => {
  const at = tokenAt[start] ?? 0;
  const inside = start - (starts[at] ?? 0);
  return inside === 0 || prefixLengths(tokens[at]?.folded ?? "").includes(inside);
};

/** Names from the start of each word on, and from the end of each word back: one wrong letter leaves one of them whole. */
const arrivalsIn = (onward: DirectedTrie, back: DirectedTrie, text: FoldedText): readonly Arrival[] => {
  const arrivals: Arrival[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const start = text.starts[at] ?? 0;
    const word = text.tokens[at]?.folded ?? "";
    addArrivals(onward, text, start, arrivals);
    for (const length of prefixLengths(word)) addArrivals(onward, text, start + length, arrivals);
    addArrivals(back, text, start + word.length - 1, arrivals);
  }
  return arrivals;
};

/** Does it start and end where words do? A long name may also stand inside one, but not with a wrong letter. */
const isWhole = (text: FoldedText, { start, end }: Arrival): boolean =>
  isWordEnd(text, end) && isWordStart(text, start);

const isAllOf = (tokens: readonly Token[], start: number, end: number): boolean => {
  const all = tokensOfName(tokens);
  return start === all[0]?.start && end === all.at(-1)?.end;
};

const matchOf = (
  written: string,
  text: FoldedText,
  claims: readonly SearchedKey[],
  arrival: Arrival,
): NameMatch | undefined => {
  const { slips } = arrival;
  const whole = isWhole(text, arrival);
  if (!whole && slips === 1) return undefined;
  const start = text.tokens[text.tokenAt[arrival.start] ?? 0]?.start ?? 0;
  const end = text.tokens[text.tokenAt[arrival.end - 1] ?? 0]?.end ?? 0;
  const part = written.slice(start, end);
  const claim = claims.find((key) => (whole || key.isPhrase) && isWrittenSo(part, key, slips));
  if (claim === undefined || (claim.rule !== "any" && isUsedAsWord(written, start, end))) return undefined;
  const certainty = slips === 1 ? "likely" : claim.rule === "any" ? "certain" : "unsure";
  const { id, text: name } = claim.name;
  return { id, name, start, end, certainty, isAll: isAllOf(text.tokens, start, end) };
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
const foldings = (text: string): readonly FoldedText[] =>
  text.includes("ال") ? [foldText(text), foldText(text, tokenise(text, "whole"))] : [foldText(text)];

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
  const onward: DirectedTrie = { trie: nameTrie(keys, 1, maySlip), direction: 1 };
  const back: DirectedTrie = { trie: nameTrie(keys, -1, maySlip), direction: -1 };
  const find = (written: string): readonly NameMatch[] => {
    if (keys.length === 0) return nothing;
    const matches: NameMatch[] = [];
    for (const text of foldings(written))
      for (const arrival of arrivalsIn(onward, back, text)) {
        const match = matchOf(written, text, claimsByPlace[arrival.place] ?? nothing, arrival);
        if (match !== undefined) matches.push(match);
      }
    return matches.length === 0 ? nothing : chosen(matches);
  };
  return { find };
};
