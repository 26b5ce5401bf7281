import ar from "../data/headers.ar.json";
import en from "../data/headers.en.json";
import es from "../data/headers.es.json";
import fr from "../data/headers.fr.json";
import pt from "../data/headers.pt.json";
import tr from "../data/headers.tr.json";
import words from "../data/words.json";
import { headerWords } from "./fold";
import { Lexicon, type Found } from "./lexicon";
import type { Phrases } from "./phrases";

/** What a phrase of a header speaks of. Those with `~` say which side of it (`~code`, `~type`, ...). */
export type Concept = keyof typeof en;

const languages: readonly Phrases<Concept>[] = [en, fr, ar, tr, es, pt];
const headers = new Lexicon<Concept>(languages, words.alone);
const nameWords = new Set(
  languages.flatMap((language) => (language["~name"] ?? []).map((text) => headerWords(text).join(" "))),
);

/** Reads one part of a header; a word for "name" counts also inside another phrase. */
export function readHeaderPart(part: string, spelling: "exact" | "near" = "near"): Found<Concept> {
  const found = headers.read(part, spelling);
  const named = headerWords(part).some((token) => nameWords.has(token));
  return named ? { ...found, concepts: [...found.concepts, "~name"] } : found;
}
