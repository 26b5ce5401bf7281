import { share, type Profile } from "./profile";
import {
  knownDonors,
  knownOrganisations,
  organisationWords,
  siteWords,
  valueSets,
  wordsOf,
} from "../words/valueSets";

/** Two to four words, each with a capital, or of Arabic letters: how a person's name is written. */
const nameShape =
  /^(?:(?:Dr|Mr|Mrs|Ms|Eng|Mme|Sr|Sra)\.? )?(?:\p{Lu}[\p{L}'’-]*\.?(?: (?:al|el|de|da|bin|abu|van|von)(?=[ -]))?[ -]?){2,4}$|^[\u0621-\u064a]+(?: [\u0621-\u064a]+){1,3}$/u;

/**
 * True when nearly all values look like names of persons: few words, each with a capital, none of them a word of
 * organisations, places or lists. Not proof (places look alike), so it decides only what nothing else does.
 */
export function looksLikePersons({ distinct, numericShare }: Profile): boolean {
  if (distinct.length < 4 || numericShare > 0) return false;
  const names = distinct.filter(({ text, folded }) => isName(text, folded));
  return share(names.length, distinct.length) >= 0.8;
}

function isName(text: string, folded: string): boolean {
  const shouted = text === text.toUpperCase() && text !== text.toLowerCase();
  if (shouted || !nameShape.test(text) || knownOrganisations.has(folded) || knownDonors.has(folded))
    return false;
  if (valueSets.some(([, set]) => set.has(folded))) return false;
  return !wordsOf(folded).some((word) => organisationWords.has(word) || siteWords.has(word));
}
