import { foldName } from "./fold";
import { namesWithin } from "./names";
import { articles, organisationWords } from "./words";

/** Two or more words with capitals, small words between them, and an acronym in brackets after them. */
const capitals =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:(?:of|for|in|de|du|des|pour)\s+(?:(?:the|la)\s+)?)?\p{Lu}[\p{L}\p{M}'’-]*)+(?:\s*\(\p{Lu}{2,8}\))?/gu;

const wordsOf = (phrase: string): readonly string[] => phrase.split(/\s+/);

const isKind = (word: string): boolean => organisationWords.has(foldName(word));

const withoutArticle = (phrase: string): string => {
  const [first = "", ...others] = wordsOf(phrase);
  return articles.has(foldName(first)) ? others.join(" ") : phrase;
};

/** The name without its acronym; a phrase of kinds only (`Aid Agency`) is nobody's. */
const isLikely = (phrase: string): boolean => {
  const words = wordsOf(phrase.replace(/\s*\(.*$/, ""));
  return words.length > 1 && words.some(isKind) && !words.every(isKind);
};

const arabicNamesIn = (text: string): readonly string[] => {
  const words = text.split(/[^\p{Script=Arabic}]+/u);
  return words.flatMap((word, at) => {
    const name = words.slice(at, at + 3).filter((part) => part !== "");
    return isKind(word) && name.length > 1 ? [name.join(" ")] : [];
  });
};

const namesIn = (text: string): readonly string[] => [
  ...[...text.matchAll(capitals)].map(([phrase]) => withoutArticle(phrase)).filter(isLikely),
  ...arabicNamesIn(text),
];

/** A word at the head of a sentence has a capital too: where the name stands without it elsewhere, it is no part of it. */
const withoutOpening = (name: string, others: ReadonlySet<string>): string => {
  const shorter = wordsOf(name).slice(1).join(" ");
  return others.has(foldName(shorter)) ? shorter : name;
};

/**
 * What reads like the name of an organisation in running texts, known to nobody or not: capitals around a word such as "Relief" or
 * "Association", or Arabic words after one. An acronym by itself does not. Each once, as it is written, with an acronym beside it.
 *
 * @example likelyNames(["Ask Stone Bridge Aid (SBA) first"], ["Stone Bridge Aid"]) // ["Stone Bridge Aid (SBA)"]
 * @param known names from elsewhere that help to tell where a name begins
 */
export const likelyNames = (texts: Iterable<string>, known: readonly string[] = []): readonly string[] => {
  const found = new Set([...texts].flatMap(namesIn));
  const all = new Set([...found, ...known].flatMap((name) => [name, ...namesWithin(name)]).map(foldName));
  return [...new Set([...found].map((name) => withoutOpening(name, all)))];
};
