import { wordsOf } from "./foldedText";
import { foldText } from "./foldText";
import letters from "./data/transliteration.json";
import { organisationWords } from "./words";

const arabicLetters: Readonly<Record<string, string>> = letters.arabic;
const latinLetters: Readonly<Record<string, string>> = letters.latin;
const latinPattern = new RegExp(Object.keys(latinLetters).join("|"), "g");

/** `ة` is folded to `ه`: at the end of a word it is not heard. */
const ofArabic = (word: string): string =>
  Array.from(word.replace(/ه$/, ""), (letter) => arabicLetters[letter] ?? "").join("");

/** Without the article, the ending of a construct (`Zahrat`), and all that may be a vowel. */
const ofLatin = (word: string): string =>
  word
    .replace(/^[ae]l(?=[a-z]{4})|^[ae]l$/, "")
    .replace(/(?<=[a-z]{3})a[th]$|(?<=[a-z]{2})h$/, "")
    .replace(latinPattern, (letter) => latinLetters[letter] ?? letter)
    .replace(/[aeiouyw]/g, "");

const consonantsOf = (word: string): string =>
  (/\p{Script=Arabic}/u.test(word) ? ofArabic(word) : ofLatin(word)).replace(/(.)\1+/g, "$1");

/**
 * The consonants of a name, the same for an Arabic name and for the ways it is written in Latin letters; without the
 * words that only say what kind of organisation it is.
 *
 * @example consonants("وادي الياسمين") === consonants("Wadi al-Yasmeen") // true
 */
export const consonants = (name: string): string =>
  wordsOf(foldText(name))
    .filter((word) => !organisationWords.has(word))
    .map(consonantsOf)
    .join("");
