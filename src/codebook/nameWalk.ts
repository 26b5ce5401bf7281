import { isFigure, wordAt, type FoldedText } from "./foldedText";
import {
  firstChildOf,
  keyAt,
  letterOf,
  maySlipAt,
  mayOpen,
  nodeSize,
  noKey,
  step,
  type NameTrie,
} from "./nameTrie";

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

/** 0 outside of the text, which is no letter of any key. */
const letterAt = ({ letters, letterCount }: FoldedText, at: number): number =>
  at >= 0 && at < letterCount ? (letters[at] ?? 0) : 0;

const isWord = ({ letters, starts, wordCount }: FoldedText, word: number): boolean =>
  word >= 0 && word < wordCount && !isFigure(letters[starts[word] ?? 0] ?? 0);

/** A letter that stands apart: the `s` of `Foundation's`, the `B` of `Club B`, the `W` of `W12`. */
const isAlone = (text: FoldedText, at: number): boolean => {
  const { starts, ends, from, to } = text;
  const word = wordAt(text, at);
  if ((ends[word] ?? 0) - (starts[word] ?? 0) !== 1) return false;
  const followsWord = isWord(text, word - 1) && to[word - 1] === from[word];
  const leadsToWord = isWord(text, word + 1) && to[word] === from[word + 1];
  return !followsWord && !leadsToWord;
};

const mayBeWrong = (text: FoldedText, at: number): boolean => {
  const letter = letterAt(text, at);
  return letter !== 0 && !isFigure(letter) && !isAlone(text, at);
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
    const place = keyAt(trie, node);
    if (place !== noKey) arrive(walk, place, edge, 1);
    node = step(trie, node, letterAt(text, edge));
  }
};

/** One letter too many, missing, another, or two changed places, here. */
const slip = (walk: Walk, node: number, at: number, depth: number): void => {
  const { trie, direction, text } = walk;
  const here = letterAt(text, at);
  const next = letterAt(text, at + direction);
  const mayGo = mayBeWrong(text, at);
  if (mayGo) follow(walk, node, at + direction);
  const end = firstChildOf(trie, node + nodeSize);
  for (let child = firstChildOf(trie, node); child < end; child += nodeSize) {
    const wanted = letterOf(trie, child);
    if (isFigure(wanted) || !maySlipAt(trie, child, depth)) continue;
    follow(walk, child, at);
    if (mayGo && wanted !== here) follow(walk, child, at + direction);
    if (mayGo && wanted === next) follow(walk, step(trie, child, here), at + 2 * direction);
  }
};

/** Adds all keys that start (or end) at this letter, with one slip at most; that in their other half. */
export const addArrivals = (way: DirectedTrie, text: FoldedText, from: number, arrivals: Arrival[]): void => {
  const { trie, direction } = way;
  const first = letterAt(text, from);
  if (!mayOpen(trie, first, letterAt(text, from + direction), letterAt(text, from + 2 * direction))) return;
  let node = step(trie, 0, first);
  const walk = { trie, direction, text, from, arrivals };
  let depth = 1;
  for (let at = from + direction; node !== 0; at += direction) {
    const place = keyAt(trie, node);
    if (place !== noKey) arrive(walk, place, at, 0);
    if (maySlipAt(trie, node, depth)) slip(walk, node, at, depth);
    node = step(trie, node, letterAt(text, at));
    depth += 1;
  }
};
