import { distance } from "fastest-levenshtein";
import { foldText, headerWords, stem } from "./fold";

interface Phrase<Concept> {
  readonly words: readonly string[];
  readonly concept: Concept;
  /** Too short or too common to mean anything inside a longer header. */
  readonly alone: boolean;
}

/** The concepts found in one part of a header, in its order. */
export interface Found<Concept> {
  readonly concepts: readonly Concept[];
  /** Share of the part's words that were understood. */
  readonly covered: number;
  readonly fuzzy: boolean;
}

/** Phrases for each concept, in one language. */
export type Phrases<Concept extends string> = Readonly<Partial<Record<Concept, readonly string[]>>>;

/** Finds the phrases of a vocabulary in headers: longest first, whole words only (`الناحية` holds no `حي`). */
export class Lexicon<Concept extends string> {
  private readonly byFirstWord = new Map<string, Phrase<Concept>[]>();
  private readonly fuzzyByLetter = new Map<string, Phrase<Concept>[]>();

  /** @param alone phrases that mean nothing inside a longer header */
  constructor(languages: readonly Phrases<Concept>[], alone: readonly string[] = []) {
    const aloneWords = new Set(alone.map((word) => headerWords(word).join(" ")));
    for (const phrase of languages.flatMap((language) => phrasesOf(language, aloneWords))) {
      const [first = ""] = phrase.words;
      push(this.byFirstWord, first, phrase);
      if (phrase.words.length === 1 && first.length >= 6) push(this.fuzzyByLetter, first[0] ?? "", phrase);
    }
    for (const list of this.byFirstWord.values()) list.sort(byPrecedence);
  }

  read(part: string, spelling: "exact" | "near" = "near"): Found<Concept> {
    const tokens = withoutYears(headerWords(part));
    const concepts: Concept[] = [];
    let covered = 0;
    let fuzzy = false;
    for (let at = 0; at < tokens.length;) {
      const isBegun = covered < at || concepts.some((concept) => !concept.startsWith("~"));
      const exact = this.phraseAt(tokens, at, isBegun);
      const near = exact ?? (spelling === "near" ? this.misspelt(tokens[at] ?? "") : undefined);
      if (near !== undefined) {
        concepts.push(near.concept);
        covered += near.words.length;
        fuzzy ||= exact === undefined;
      }
      at += near?.words.length ?? 1;
    }
    return { concepts, covered: tokens.length === 0 ? 0 : covered / tokens.length, fuzzy };
  }

  /** @param isBegun whether something was said before; "number of" and the like say nothing yet */
  private phraseAt(tokens: readonly string[], at: number, isBegun: boolean): Phrase<Concept> | undefined {
    return this.byFirstWord
      .get(tokens[at] ?? "")
      ?.find(
        (phrase) =>
          (!phrase.alone || (!isBegun && tokens.length === at + phrase.words.length)) &&
          phrase.words.every((word, offset) => tokens[at + offset] === word),
      );
  }

  /** One letter wrong in a word of six, two in nine; the first letter must be right. */
  private misspelt(token: string): Phrase<Concept> | undefined {
    if (token.length < 6) return undefined;
    const allowed = token.length >= 9 ? 2 : 1;
    return this.fuzzyByLetter
      .get(token[0] ?? "")
      ?.find(
        ({ words: [word = ""] }) =>
          Math.abs(word.length - token.length) <= allowed &&
          (distance(word, token) <= allowed || isSwapped(word, token)),
      );
  }
}

/** "Total 2026" speaks of a total: a year says when, and is no word of a header. */
function withoutYears(tokens: readonly string[]): readonly string[] {
  const rest = tokens.filter((token) => !/^(?:19|20)\d\d$/.test(token));
  return rest.length === 0 ? tokens : rest;
}

/** Two letters changed places (`Distirct`). */
function isSwapped(word: string, token: string): boolean {
  let at = 0;
  while (at < token.length && word[at] === token[at]) at += 1;
  const swapped = token.slice(0, at) + token.charAt(at + 1) + token.charAt(at) + token.slice(at + 2);
  return swapped === word;
}

function phrasesOf<Concept extends string>(
  language: Phrases<Concept>,
  aloneWords: ReadonlySet<string>,
): readonly Phrase<Concept>[] {
  return (Object.entries(language) as [Concept, readonly string[]][]).flatMap(([concept, list]) =>
    list.map((text) => {
      const words = foldText(text).split(" ").map(stem);
      const alone = !concept.startsWith("~") && aloneWords.has(words.join(" "));
      return { words, concept, alone };
    }),
  );
}

function push<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}

/** Longer phrases first; of equal ones those that must stand alone, then those that say a side (`~code`). */
function byPrecedence(a: Phrase<string>, b: Phrase<string>): number {
  const side = ({ concept }: Phrase<string>) => Number(concept.startsWith("~"));
  return b.words.length - a.words.length || Number(b.alone) - Number(a.alone) || side(b) - side(a);
}
