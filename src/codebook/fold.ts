import { tokenise, type Token } from "./tokens";

/** Zero-width and direction marks: nobody sees them, and a name with one inside would slip through. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const articles = new Set(["the", "le", "la", "les", "l"]);
const legalSuffixes = new Set(["ltd", "limited", "inc", "llc", "plc", "gmbh", "ev", "asbl", "sarl"]);

export const withoutInvisible = (text: string): string => text.replace(invisible, "");

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\p{N}+$/u.test(word);

/** The words that are the name itself: without a leading article and a trailing legal form. */
export const tokensOfName = (tokens: readonly Token[]): readonly Token[] => {
  const first = tokens.length > 1 && articles.has(tokens[0]?.folded ?? "") ? 1 : 0;
  const isLegal = tokens.length - first > 1 && legalSuffixes.has(tokens.at(-1)?.folded ?? "");
  return first === 0 && !isLegal ? tokens : tokens.slice(first, isLegal ? -1 : undefined);
};

/** The words of a name that count, folded. */
export const nameWords = (name: string): readonly string[] =>
  tokensOfName(tokenise(withoutInvisible(name))).map(({ folded }) => folded);

/**
 * The key under which two spellings are the same name; not for reading. Two numbers in a row stay apart, all else is
 * joined, so that `Mercy-Hands`, `MercyHands` and `mercy hands` are one.
 *
 * @example foldName("The Hope Foundation, Ltd.") // "hopefoundation"
 * @example foldName("مؤسّسة الأمل") === foldName("موسسة الامل") // true
 */
export const foldName = (name: string): string =>
  nameWords(name).reduce(
    (key, word, at, all) => (isNumber(word) && isNumber(all[at - 1]) ? `${key} ${word}` : key + word),
    "",
  );
