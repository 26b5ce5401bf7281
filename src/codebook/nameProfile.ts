import { nameWords, searchKeys } from "./fold";
import { initialsOf, isAcronym, namesWithin } from "./names";
import { isPlaceholder } from "./placeholders";
import { consonants } from "./transliteration";
import { organisationWords, wordSpellings } from "./words";

/** What of a name is compared with other names: read once, compared often. `""` and empty lists are like nothing. */
export interface NameProfile {
  /** See `foldName`. */
  readonly folded: string;
  /** Names that share one are the same but for what is passed over in folding. */
  readonly keys: readonly string[];
  /** Folded; `Programme` and `Program`, `Fdn` and `Foundation` are one word. */
  readonly words: readonly string[];
  readonly joined: string;
  /** Its first letters, with and without small words. */
  readonly initials: readonly string[];
  /** Without the words that say what kind of organisation it is. */
  readonly core: string;
  /** Its consonants, where they are enough to know it by. */
  readonly heard: string;
  /** Whether another letter could be a typing error, and not another acronym. */
  readonly maySlip: boolean;
}

const leastCore = 4;
const leastConsonants = 4;
const leastSlippedAcronym = 6;

const orNothing = (text: string, least: number): string => (text.length >= least ? text : "");

const heardIn = (name: string): string =>
  isAcronym(name) || /\d/.test(name) ? "" : orNothing(consonants(name), leastConsonants);

const profileOf = (name: string): NameProfile => {
  const written = nameWords(name);
  const words = written.map((word) => wordSpellings.get(word) ?? word);
  const keys = searchKeys(name).filter((key) => key !== "");
  return {
    folded: keys[0] ?? "",
    keys,
    words,
    joined: words.join(""),
    initials: initialsOf(written),
    core: orNothing(words.filter((word) => !organisationWords.has(word)).join(""), leastCore),
    heard: heardIn(name),
    maySlip: !isAcronym(name) || name.length >= leastSlippedAcronym,
  };
};

/** The profile of a name, and those of the names inside it (`Hope Foundation (HF)`); none of a placeholder. */
export const profilesOf = (name: string): readonly NameProfile[] =>
  isPlaceholder(name) ? [] : [name, ...namesWithin(name)].map(profileOf);
