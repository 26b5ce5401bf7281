import { tokensOfName } from "./fold";
import { nameTrie, type NameTrie } from "./nameTrie";
import { obeysCase, type SearchedName } from "./searchedNames";
import { tokenise, type Token } from "./tokens";

/** UTF-16 positions in the searched text, end exclusive. */
export interface NameMatch {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The text is this name and nothing else, but for an article, a legal form and punctuation. */
  readonly isAll: boolean;
}

export interface NameMatcher {
  /** Matches from left to right, the longest at each place, none overlapping. Linear in the text. */
  readonly find: (text: string) => readonly NameMatch[];
}

const mayBePrefixed = (word: string): boolean => /^[وفبل]\p{L}{2}/u.test(word);

/** An Arabic word may carry "and", "so", "in", "to" and the article in front of a name. */
const withoutPrefixes = (word: string): readonly string[] => {
  if (!mayBePrefixed(word)) return [word];
  const rest = word.slice(1);
  const bare = rest.startsWith("ال") ? [rest.slice(2)] : [];
  const doubled = word.startsWith("لل") ? [word.slice(2)] : [];
  return [word, ...doubled, ...bare, ...withoutPrefixes(rest)];
};

/** The token's readings with the number of tokens they take: itself, and `fooBar` as one word. */
const readings = (tokens: readonly Token[], at: number): readonly (readonly [string, number])[] => {
  const first = tokens[at];
  if (first === undefined) return [];
  let [joined, end, taken] = [first.folded, first.end, 1];
  for (
    let next = tokens[at + 1];
    next?.start === end && /^\p{L}/u.test(next.folded);
    next = tokens[at + taken]
  ) {
    joined += next.folded;
    end = next.end;
    taken += 1;
  }
  return taken === 1
    ? [[first.folded, 1]]
    : [
        [first.folded, 1],
        [joined, taken],
      ];
};

interface Found {
  readonly name: SearchedName;
  /** The first token after the match. */
  readonly after: number;
}

const longer = (one: Found | undefined, other: Found | undefined): Found | undefined =>
  other !== undefined && (one === undefined || other.after > one.after) ? other : one;

const search = (
  node: NameTrie,
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
): Found | undefined => {
  let best: Found | undefined;
  if (node.ends.length > 0) {
    const written = text.slice(tokens[from]?.start, tokens[at - 1]?.end);
    const end = node.ends.find(({ rule }) => obeysCase(written, rule));
    if (end !== undefined) best = { name: end.name, after: at };
  }
  if (node.next.size === 0) return best;
  for (const [word, taken] of readings(tokens, at)) {
    for (const reading of at === from ? withoutPrefixes(word) : [word]) {
      const next = node.next.get(reading);
      if (next !== undefined) best = longer(best, search(next, text, tokens, from, at + taken));
    }
  }
  return best;
};

/** Most words begin no name: they are passed over before any reading of them is made. */
const mayBegin = (trie: NameTrie, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  return trie.next.has(token.folded) || mayBePrefixed(token.folded) || tokens[at + 1]?.start === token.end;
};

const matchOf = (tokens: readonly Token[], from: number, { name, after }: Found): NameMatch => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[after - 1]?.end ?? 0];
  const all = tokensOfName(tokens);
  const isAll = start === all[0]?.start && end === all.at(-1)?.end;
  return { id: name.id, name: name.text, start, end, isAll };
};

/**
 * Finds all names in one pass, word by word, without case, accents and Arabic letter forms; ordinary words (CARE, Hope)
 * only with their capitals.
 */
export const nameMatcher = (names: readonly SearchedName[]): NameMatcher => {
  const trie = nameTrie(names);
  const find = (text: string): readonly NameMatch[] => {
    const tokens = trie.next.size === 0 ? [] : tokenise(text);
    const matches: NameMatch[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = mayBegin(trie, tokens, at) ? search(trie, text, tokens, at, at) : undefined;
      if (found !== undefined) matches.push(matchOf(tokens, at, found));
      at = found?.after ?? at + 1;
    }
    return matches;
  };
  return { find };
};
