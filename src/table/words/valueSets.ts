import values from "../data/values.json";
import words from "../data/words.json";
import { foldText } from "./fold";

const folded = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map((text) => plain(foldText(text))));

/** A folded value without the punctuation that people vary (`In-kind`, `in kind`). */
export function plain(foldedText: string): string {
  return foldedText
    .replace(/[-_.'’]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Closed vocabularies of values: who is of that kind is in the data files. */
export const valueSets = Object.entries(values).map(
  ([role, list]) => [role as keyof typeof values, folded(list)] as const,
);

const placeholders = new Set(words.placeholders.map(foldText));

/** True for what people write when there is nothing to write (`N/A`, `-`, `#N/A`, `غير معروف`). */
export function isPlaceholder(foldedText: string): boolean {
  return foldedText === "" || placeholders.has(foldedText);
}

export const yesNo = folded(words.yesNo);
export const knownOrganisations = folded(words.organisations);
export const knownDonors = folded(words.donors);
export const organisationWords = folded(words.organisationWords);
export const siteWords = folded(words.siteWords);
export const hintWords = folded(words.hints);
/** Words of the band above a header: WHO, WHAT, WHERE, WHEN. */
export const bandWords = folded(words.bands);
export const totalWords = folded(words.totals);

/** The words of a folded value. */
export function wordsOf(foldedText: string): readonly string[] {
  return foldedText.split(/[^\p{L}\p{N}]+/u);
}

/**
 * True when a value names something finer than a community (a camp, school, shelter, facility): such a value must
 * not stay in a community-level copy, also when its column is one of communities.
 */
export function namesFinerPlace(value: string): boolean {
  return wordsOf(foldText(value)).some(
    (word) => siteWords.has(word) || siteWords.has(word.replace(/^ال/, "")),
  );
}
