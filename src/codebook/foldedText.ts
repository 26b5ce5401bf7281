/**
 * A text as names are searched in it: its folded words without anything between them. It can be filled anew with one text after
 * the other, because making room takes longer than folding: of its lists only the first `letterCount` and `wordCount` count.
 */
export interface FoldedText {
  /** UTF-16 units. */
  readonly letters: number[];
  letterCount: number;
  wordCount: number;
  /** By word: where it starts and ends (exclusive) in `letters`. */
  readonly starts: number[];
  readonly ends: number[];
  /** By word: where it starts and ends (exclusive) in the text, in UTF-16 units. */
  readonly from: number[];
  readonly to: number[];
}

export const emptyFoldedText = (): FoldedText => ({
  letters: [],
  letterCount: 0,
  wordCount: 0,
  starts: [],
  ends: [],
  from: [],
  to: [],
});

/** Figures and the gap between two of them. */
export const isFigure = (letter: number): boolean => letter >= 0x20 && letter <= 0x39;
/** Its letters from one place to another, exclusive. */
export const lettersOf = ({ letters }: FoldedText, start: number, end: number): string =>
  String.fromCharCode(...letters.slice(start, end));

export const wordsOf = (text: FoldedText): readonly string[] =>
  Array.from({ length: text.wordCount }, (_, word) =>
    lettersOf(text, text.starts[word] ?? 0, text.ends[word] ?? 0),
  );

/** The word that a letter of the text belongs to. */
export const wordAt = ({ ends, wordCount }: FoldedText, letter: number): number => {
  let [first, last] = [0, wordCount - 1];
  while (first < last) {
    const middle = (first + last) >> 1;
    if ((ends[middle] ?? 0) > letter) last = middle;
    else first = middle + 1;
  }
  return first;
};
