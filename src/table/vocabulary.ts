import { distance } from "fastest-levenshtein";
import ar from "./data/headers.ar.json";
import en from "./data/headers.en.json";
import es from "./data/headers.es.json";
import fr from "./data/headers.fr.json";
import tr from "./data/headers.tr.json";
import words from "./data/words.json";
import { foldText, headerWords, stem } from "./fold";

/** What a phrase of a header speaks of. Those with `~` say which side of it (`~code`, `~type`, ...). */
export type Concept = keyof typeof en;

interface Phrase {
  readonly words: readonly string[];
  readonly concept: Concept;
  /** Too short or too common to mean anything inside a longer header. */
  readonly alone: boolean;
}

/** The concepts found in one part of a header, in its order. */
export interface Found {
  readonly concepts: readonly Concept[];
  /** Share of the part's words that were understood. */
  readonly covered: number;
  readonly fuzzy: boolean;
}

const aloneWords = new Set(words.alone.map((word) => headerWords(word).join(" ")));

function phrasesOf(vocabulary: Partial<Record<Concept, readonly string[]>>): readonly Phrase[] {
  return (Object.entries(vocabulary) as [Concept, readonly string[]][]).flatMap(([concept, list]) =>
    list.map((text) => {
      const phrase = foldText(text).split(" ").map(stem);
      const alone = !concept.startsWith("~") && aloneWords.has(phrase.join(" "));
      return { words: phrase, concept, alone };
    }),
  );
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const list of index.values()) list.sort(byPrecedence);
  return index;
}

const allPhrases = [en, fr, ar, tr, es].flatMap(phrasesOf);
const index = byFirstWord(allPhrases);
const nameWords = new Set(
  allPhrases.filter(({ concept }) => concept === "~name").map(({ words: list }) => list.join(" ")),
);
const fuzzyWords = byFirstLetter(
  allPhrases.filter(({ words: [word = ""], words: { length } }) => length === 1 && word.length >= 6),
);

/** Longer phrases first; of equal ones those that must stand alone, then those that say a side (`~code`). */
function byPrecedence(a: Phrase, b: Phrase): number {
  const side = ({ concept }: Phrase) => Number(concept.startsWith("~"));
  return b.words.length - a.words.length || Number(b.alone) - Number(a.alone) || side(b) - side(a);
}

function byFirstLetter(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const letters = new Set(phrases.map(({ words: [word = ""] }) => word[0] ?? ""));
  return new Map(
    [...letters].map((letter) => [letter, phrases.filter(({ words: [word] }) => word?.[0] === letter)]),
  );
}

/** Reads one part of a header, longest phrases first, whole words only (`الناحية` holds no `حي`). */
export function readHeaderPart(part: string, spelling: "exact" | "near" = "near"): Found {
  const tokens = headerWords(part);
  const concepts: Concept[] = [];
  let covered = 0;
  let fuzzy = false;
  for (let at = 0; at < tokens.length;) {
    const exact = phraseAt(tokens, at);
    const near = exact ?? (spelling === "near" ? misspelt(tokens[at] ?? "") : undefined);
    if (near !== undefined) {
      concepts.push(near.concept);
      covered += near.words.length;
      fuzzy ||= exact === undefined;
    }
    at += near?.words.length ?? 1;
  }
  if (tokens.some((token) => nameWords.has(token))) concepts.push("~name");
  return { concepts, covered: tokens.length === 0 ? 0 : covered / tokens.length, fuzzy };
}

function phraseAt(tokens: readonly string[], at: number): Phrase | undefined {
  return index
    .get(tokens[at] ?? "")
    ?.find(
      (phrase) =>
        (!phrase.alone || tokens.length === phrase.words.length) &&
        phrase.words.every((word, offset) => tokens[at + offset] === word),
    );
}

/** One letter wrong in a word of six, two in nine; the first letter must be right. */
function misspelt(token: string): Phrase | undefined {
  if (token.length < 6) return undefined;
  const allowed = token.length >= 9 ? 2 : 1;
  return fuzzyWords
    .get(token[0] ?? "")
    ?.find(
      ({ words: [word = ""] }) =>
        Math.abs(word.length - token.length) <= allowed && distance(word, token) <= allowed,
    );
}
