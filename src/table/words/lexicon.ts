import { headerWords } from "./fold";
import { cutWords, NearWords } from "./nearWords";
import { phrasesOf, push, type Phrase, type Phrases } from "./phrases";

/** The concepts found in one part of a header, in its order. */
export interface Found<Concept> {
  readonly concepts: readonly Concept[];
  /** Share of the part's words that were understood. */
  readonly covered: number;
  readonly fuzzy: boolean;
}

/** Finds the phrases of a vocabulary in headers: longest first, whole words only (`الناحية` holds no `حي`). */
export class Lexicon<Concept extends string> {
  private readonly byFirstWord = new Map<string, Phrase<Concept>[]>();
  private readonly nearWords: NearWords<Concept>;

  /** @param alone phrases that mean nothing inside a longer header */
  constructor(languages: readonly Phrases<Concept>[], alone: readonly string[] = []) {
    const aloneWords = new Set(alone.map((word) => headerWords(word).join(" ")));
    const phrases = languages.flatMap((language) => phrasesOf(language, aloneWords));
    for (const phrase of phrases) push(this.byFirstWord, phrase.words[0] ?? "", phrase);
    this.nearWords = new NearWords(phrases);
    for (const list of this.byFirstWord.values()) list.sort(byPrecedence);
  }

  read(part: string, spelling: "exact" | "near" = "near"): Found<Concept> {
    const tokens = withoutYears(headerWords(part));
    const cut = cutWords(part);
    const concepts: Concept[] = [];
    let covered = 0;
    let fuzzy = false;
    for (let at = 0; at < tokens.length;) {
      const isBegun = covered < at || concepts.some((concept) => !concept.startsWith("~"));
      const exact = this.phraseAt(tokens, at, isBegun);
      const near =
        exact ?? (spelling === "near" ? this.nearWords.find(tokens[at] ?? "", tokens, cut) : undefined);
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
}

/** "Total 2026" speaks of a total: a year says when, and is no word of a header. */
function withoutYears(tokens: readonly string[]): readonly string[] {
  const rest = tokens.filter((token) => !/^(?:19|20)\d\d$/.test(token));
  return rest.length === 0 ? tokens : rest;
}

/** Longer phrases first; of equal ones those that must stand alone, then those that say a side (`~code`). */
function byPrecedence(a: Phrase<string>, b: Phrase<string>): number {
  const side = ({ concept }: Phrase<string>) => Number(concept.startsWith("~"));
  return b.words.length - a.words.length || Number(b.alone) - Number(a.alone) || side(b) - side(a);
}
