import type { FoldedText } from "./foldedText";
import { growTrie } from "./growTrie";
import { keyAt, noKey, step } from "./nameTrie";

/** "And", "so"; "in", "for", "as"; the article, as they are written at the head of an Arabic word. */
const [conjunctions, prepositions, articles] = [
  ["", "و", "ف"],
  ["", "ب", "ل", "ك"],
  ["", "ال", "ل"],
] as const;

const prefixes = conjunctions.flatMap((conjunction) =>
  prepositions.flatMap((preposition) => articles.map((article) => conjunction + preposition + article)),
);
const trie = growTrie([...new Set(prefixes)], 1, () => false);

const none: readonly number[] = [];
const leastLetters = 2;

/** How many letters of a word may be prefixes of a name that starts in it; without 0. */
export const prefixLengths = ({ letters, starts, ends }: FoldedText, word: number): readonly number[] => {
  const start = starts[word] ?? 0;
  if (step(trie, 0, letters[start] ?? 0) === 0) return none;
  const lengths: number[] = [];
  const most = (ends[word] ?? 0) - start - leastLetters;
  let node = 0;
  for (let length = 1; length <= most; length += 1) {
    node = step(trie, node, letters[start + length - 1] ?? 0);
    if (node === 0) break;
    if (keyAt(trie, node) !== noKey) lengths.push(length);
  }
  return lengths;
};
