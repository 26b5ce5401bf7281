import type { FoldedText } from "./foldedText";
import { step, type NameTrie } from "./nameTrie";
import type { Token } from "./tokens";

/** A trie and the way it is read: from the first letter on, or (-1) from the last back. */
export interface DirectedTrie {
  readonly trie: NameTrie;
  readonly direction: 1 | -1;
}

/** A key that a walk came to the end of. */
export interface Arrival {
  /** The place of the key in the list the trie was made of. */
  readonly place: number;
  /** Letters of the folded text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly slips: 0 | 1;
}

/** So many letters must be right before one may be wrong. */
const leastRight = 3;

/** Is this key's first half (its second, where the walk goes back) behind us? The other half is the other walk's. */
const isPastHalf = (shortest: number, depth: number): boolean => shortest <= 2 * depth + 2;

/** Figures and the gap between two: `Team 1` is not `Team 2`. */
const isFixed = (letter: number): boolean => letter >= 0x20 && letter <= 0x39;

const isWord = (token: Token | undefined): boolean =>
  token !== undefined && !isFixed(token.folded.charCodeAt(0));

/** A letter that stands apart: the `s` of `Foundation's`, the `B` of `Club B`, the `W` of `W12`. */
const isAlone = ({ tokens, tokenAt }: FoldedText, at: number): boolean => {
  const place = tokenAt[at] ?? 0;
  const token = tokens[place];
  if (token?.folded.length !== 1) return false;
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  return !(isWord(before) && before?.end === token.start) && !(isWord(after) && after?.start === token.end);
};

/** One walk from one letter of a text, and where it came to. */
interface Walk extends DirectedTrie {
  readonly text: FoldedText;
  readonly from: number;
  readonly arrivals: Arrival[];
}

const arrive = ({ direction, from, arrivals }: Walk, place: number, edge: number, slips: 0 | 1): void => {
  if (direction === 1) arrivals.push({ place, start: from, end: edge, slips });
  else arrivals.push({ place, start: edge + 1, end: from + 1, slips });
};

/** Goes on without a further slip. */
const follow = (walk: Walk, from: number, at: number): void => {
  const { trie, direction, text } = walk;
  let node = from;
  for (let edge = at; node !== 0; edge += direction) {
    const place = trie.ends[node] ?? -1;
    if (place !== -1) arrive(walk, place, edge, 1);
    node = step(trie, node, text.letters.charCodeAt(edge));
  }
};

/** One letter too many, missing, another, or two changed places, here. */
const slip = (walk: Walk, node: number, at: number, depth: number): void => {
  const { trie, direction, text } = walk;
  const here = text.letters.charCodeAt(at);
  const next = text.letters.charCodeAt(at + direction);
  const mayGo = at >= 0 && at < text.letters.length && !isFixed(here) && !isAlone(text, at);
  if (mayGo) follow(walk, node, at + direction);
  for (let child = trie.firstChild[node] ?? 0; child !== 0; child = trie.nextSibling[child] ?? 0) {
    const wanted = trie.letters[child] ?? 0;
    if (isFixed(wanted) || !isPastHalf(trie.shortest[child] ?? 0, depth)) continue;
    follow(walk, child, at);
    if (mayGo && wanted !== here) follow(walk, child, at + direction);
    if (mayGo && wanted === next) follow(walk, step(trie, child, here), at + 2 * direction);
  }
};

/** Adds all keys that start (or end) at this letter, with one slip at most; that in their other half. */
export const addArrivals = (way: DirectedTrie, text: FoldedText, from: number, arrivals: Arrival[]): void => {
  const { trie, direction } = way;
  // Most words of a text begin no name.
  let node = step(trie, 0, text.letters.charCodeAt(from));
  if (node === 0) return;
  const walk = { trie, direction, text, from, arrivals };
  let depth = 1;
  for (let at = from + direction; node !== 0; at += direction) {
    const place = trie.ends[node] ?? -1;
    if (place !== -1) arrive(walk, place, at, 0);
    if (depth >= leastRight && isPastHalf(trie.shortest[node] ?? 0, depth)) slip(walk, node, at, depth);
    node = step(trie, node, text.letters.charCodeAt(at));
    depth += 1;
  }
};
