import { nameWords, searchKeys } from "./fold";
import { isAcronym, isInitialsOf, namesWithin } from "./names";
import { isPlaceholder } from "./placeholders";
import { areSlipsApart } from "./slips";
import { consonants } from "./transliteration";
import { organisationWords, wordSpellings } from "./words";

/** `certain`: taken as one organisation. `likely`: a person is asked. `unsure`: another organisation until somebody says so. */
export type Likeness = "certain" | "likely" | "unsure";

const shareKey = (one: string, other: string): boolean => {
  const keys = searchKeys(other);
  return searchKeys(one).some((key) => key !== "" && keys.includes(key));
};

const namesOf = (text: string): readonly string[] => [text, ...namesWithin(text)];

/** `Programme` and `Program`, `Fdn` and `Foundation` are one word. */
const wordsOf = (name: string): readonly string[] =>
  nameWords(name).map((word) => wordSpellings.get(word) ?? word);

const core = (words: readonly string[]): string =>
  words.filter((word) => !organisationWords.has(word)).join("");

/** One of them leaves out what kind of organisation it is: `Blue Lantern`, `Blue Lantern Association`. */
const isCoreOf = (words: readonly string[], others: readonly string[]): boolean => {
  const [one, other] = [core(words), core(others)];
  return one === other && one.length >= 4 && [words.join(""), others.join("")].includes(one);
};

const leastConsonants = 4;

const soundAlike = (one: string, other: string): boolean => {
  const heard = consonants(one);
  return heard.length >= leastConsonants && heard === consonants(other) && !/\d/.test(one + other);
};

const leastSlippedAcronym = 6;

const mayHaveSlips = (name: string): boolean => !isAcronym(name) || name.length >= leastSlippedAcronym;

const areLikely = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return (
    words.join("") === others.join("") ||
    isInitialsOf(one, other) ||
    isInitialsOf(other, one) ||
    isCoreOf(words, others) ||
    (mayHaveSlips(one) && mayHaveSlips(other) && areSlipsApart(words, others)) ||
    (!isAcronym(one) && !isAcronym(other) && soundAlike(one, other))
  );
};

/**
 * Are two names of one organisation? The same but for what `foldName` passes over, acronym and full name, a typing
 * error, another kind of spelling, Arabic in Latin letters.
 *
 * @example likeness("Hope Foundation (HF)", "HF") // "certain"
 * @example likeness("Hope Fondation", "Hope Foundation") // "likely"
 */
export const likeness = (one: string, other: string): Likeness => {
  if (isPlaceholder(one) || isPlaceholder(other)) return "unsure";
  const [names, others] = [namesOf(one), namesOf(other)];
  if (names.some((name) => others.some((second) => shareKey(name, second)))) return "certain";
  return names.some((name) => others.some((second) => areLikely(name, second))) ? "likely" : "unsure";
};
