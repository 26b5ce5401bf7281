import { lettersOf, wordsOf } from "./foldedText";
import { foldText, type Articles } from "./foldText";
import { articles, legalForms } from "./words";

/** Zero-width and direction marks: nobody sees them, and a name with one inside would slip through. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export const withoutInvisible = (text: string): string => text.replace(invisible, "");

/** Where in a text a character stands that `withoutInvisible` takes out. */
export const invisibleIn = (text: string): readonly number[] =>
  Array.from(text.matchAll(invisible), ({ index }) => index);

/** The words that are the name itself: without a leading article and trailing legal forms; `end` exclusive. */
export const rangeOfName = (words: readonly string[]): { readonly first: number; readonly end: number } => {
  const first = words.length > 1 && articles.has(words[0] ?? "") ? 1 : 0;
  let end = words.length;
  while (end - first > 1 && legalForms.has(words[end - 1] ?? "")) end -= 1;
  return { first, end };
};

/** The words of a name that count, folded. */
export const nameWords = (name: string): readonly string[] => {
  const words = wordsOf(foldText(withoutInvisible(name)));
  const { first, end } = rangeOfName(words);
  return words.slice(first, end);
};

/**
 * The key under which two spellings are the same name; not for reading. Two numbers in a row stay apart, all else is
 * joined, so that `Mercy-Hands`, `MercyHands` and `mercy hands` are one.
 *
 * @example foldName("The Hope Foundation, Ltd.") // "hopefoundation"
 * @example foldName("مؤسّسة الأمل") === foldName("موسسة الامل") // true
 */
export const foldName = (name: string): string => keyOf(name, "without");

const keyOf = (name: string, articles: Articles): string => {
  const text = foldText(withoutInvisible(name), articles);
  const { first, end } = rangeOfName(wordsOf(text));
  return lettersOf(text, text.starts[first] ?? 0, text.ends[end - 1] ?? 0);
};

/** The keys under which a name is searched for in text: an Arabic one with and without its articles. */
export const searchKeys = (name: string): readonly string[] => [
  ...new Set([keyOf(name, "without"), keyOf(name, "whole")]),
];
