import { tokenise, type Token } from "./tokens";

/** A text as names are searched in it: its folded words without anything between them. */
export interface FoldedText {
  readonly letters: string;
  readonly tokens: readonly Token[];
  /** Where each word starts in `letters`, and where the last ends. */
  readonly starts: readonly number[];
  /** By place in `letters`: the word it belongs to. */
  readonly tokenAt: readonly number[];
}

const isNumber = (token: Token | undefined): boolean => {
  const first = token?.folded.charCodeAt(0) ?? 0;
  return first >= 0x30 && first <= 0x39;
};

/** Two numbers in a row stay apart: `1 12` is not `11 2`. */
const gapBefore = (tokens: readonly Token[], at: number): string =>
  isNumber(tokens[at]) && isNumber(tokens[at - 1]) ? " " : "";

/** Folds a text, or (`tokens`) what is left of one. `letters` of a name is its key, see `foldName`. */
export const foldText = (text: string, tokens: readonly Token[] = tokenise(text)): FoldedText => {
  const starts: number[] = [];
  const tokenAt: number[] = [];
  let letters = "";
  tokens.forEach((token, at) => {
    letters += gapBefore(tokens, at);
    starts.push(letters.length);
    letters += token.folded;
    while (tokenAt.length < letters.length) tokenAt.push(at);
  });
  starts.push(letters.length);
  return { letters, tokens, starts, tokenAt };
};

/** "And", "so", "in", "for", "as" and the article, as they are written at the head of an Arabic word. */
const prefixes = /^[وف]?[بلك]?(?:ال|ل)?$/;
const mayCarry: ReadonlySet<number> = new Set(Array.from("وفبلك", (letter) => letter.charCodeAt(0)));
const noLengths: readonly number[] = [];
const mostPrefixLetters = 5;
const leastLetters = 2;

/** How many letters of an Arabic word may be prefixes of a name that starts in it; without 0. */
export const prefixLengths = (word: string): readonly number[] => {
  if (!mayCarry.has(word.charCodeAt(0))) return noLengths;
  const lengths: number[] = [];
  const most = Math.min(mostPrefixLetters, word.length - leastLetters);
  for (let length = 1; length <= most; length += 1)
    if (prefixes.test(word.slice(0, length))) lengths.push(length);
  return lengths;
};
