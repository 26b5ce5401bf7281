import type { Codebook } from "./codebook";
import { foldName, nameWords, tokenise, type Token } from "./fold";
import { allNames } from "./lookup";
import { isPlaceholder } from "./placeholders";
import { genericNames, ordinaryWords } from "./words";

/** A spelling to search for, and whose it is. */
export interface SearchedName {
  readonly id: string;
  readonly text: string;
}

/** UTF-16 positions in the searched text, end exclusive. */
export interface NameMatch {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface NameMatcher {
  /** Matches from left to right, the longest at each place, none overlapping. Linear in the text. */
  readonly find: (text: string) => readonly NameMatch[];
}

/** How a name must be written to count: an ordinary word needs the capitals its spelling has. */
export type CaseRule = "any" | "initial" | "capitals";

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly name: SearchedName; readonly rule: CaseRule }[];
}

const emptyNode = (): Node => ({ next: new Map(), ends: [] });

/** Can this name be told from other text? Not numbers, `X1`, placeholders, or mere kinds (`NGO`). */
export const isSearchable = (name: string): boolean => {
  const key = foldName(name);
  const letters = key.match(/\p{L}/gu)?.length ?? 0;
  const isLong = letters >= 2 || (letters === 1 && key.length >= 4);
  return isLong && !genericNames.has(key) && !isPlaceholder(name);
};

export const caseRule = (name: string): CaseRule => {
  const words = nameWords(name);
  const word = words[0] ?? "";
  if (words.length !== 1 || (word.length > 2 && !ordinaryWords.has(word))) return "any";
  return /\p{Ll}/u.test(name) ? "initial" : "capitals";
};

export const obeysCase = (text: string, rule: CaseRule): boolean => {
  if (rule === "any") return true;
  return rule === "initial" ? !/^\p{Ll}/u.test(text) : !/\p{Ll}/u.test(text);
};

/** Every name, alias and acronym of the codebook that can be told from other text. */
export const searchedNames = (codebook: Codebook): readonly SearchedName[] =>
  codebook.organisations.flatMap((organisation) =>
    allNames(organisation)
      .filter(isSearchable)
      .map((text) => ({ id: organisation.id, text })),
  );

const plant = (root: Node, words: readonly string[], name: SearchedName, rule: CaseRule): void => {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  node.ends.push({ name, rule });
};

const plantAll = (names: readonly SearchedName[]): Node => {
  const root = emptyNode();
  for (const name of names) {
    const words = nameWords(name.text);
    const rule = caseRule(name.text);
    plant(root, words, name, rule);
    const joined = words.join("");
    if (words.length > 1 && joined.length >= 5) plant(root, [joined], name, rule);
  }
  return root;
};

/** An Arabic word may carry "and", "so", "in", "to" and the article in front of a name. */
const withoutPrefixes = (word: string): readonly string[] => {
  const rest = /^[وفبل](?=\p{L}{2})/u.test(word) ? word.slice(1) : undefined;
  if (rest === undefined) return [word];
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
  node: Node,
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

/**
 * Finds all names in one pass, word by word, without case, accents and Arabic letter forms; ordinary words (CARE, Hope)
 * only with their capitals.
 */
export const nameMatcher = (names: readonly SearchedName[]): NameMatcher => {
  const root = plantAll(names);
  const find = (text: string): readonly NameMatch[] => {
    const tokens = root.next.size === 0 ? [] : tokenise(text);
    const matches: NameMatch[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = search(root, text, tokens, at, at);
      const [first, last] = [tokens[at], tokens[(found?.after ?? 0) - 1]];
      if (found !== undefined && first !== undefined && last !== undefined) {
        matches.push({ ...nameOf(found), start: first.start, end: last.end });
      }
      at = found?.after ?? at + 1;
    }
    return matches;
  };
  return { find };
};

const nameOf = ({ name }: Found): Pick<NameMatch, "id" | "name"> => ({ id: name.id, name: name.text });
