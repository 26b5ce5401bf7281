import { speaksFor, type Evidence } from "./evidence";
import { share, shareOf, type Profile } from "./profile";
import { readNumber } from "../words/readNumber";
import type { Role } from "../role";
import { evidenceOfShapes } from "./valueShapes";
import {
  knownDonors,
  knownOrganisations,
  organisationWords,
  siteWords,
  valueSets,
  wordsOf,
  yesNo,
} from "../words/valueSets";

/** What the values alone say: code shapes, contacts, dates, closed vocabularies, words that give a name away. */
export function evidenceOfValues(profile: Profile): readonly Evidence[] {
  if (profile.sample.length === 0) return [];
  return [...evidenceOfShapes(profile), ...closedVocabularies(profile), ...giveaways(profile)];
}

/** At least six in ten of the values, and of the distinct ones half, are of a closed vocabulary. */
function closedVocabularies(profile: Profile): readonly Evidence[] {
  return valueSets.flatMap(([role, set]) => {
    const known = profile.distinct.filter((value) => set.has(value.plain));
    const kinds = share(known.length, profile.distinct.length);
    const part = kinds < 0.5 ? 0 : shareOf(profile, (value) => set.has(value.plain));
    if (part < 0.6) return [];
    return [speaksFor(role, Math.min(part, kinds) >= 0.9 ? 0.94 : 0.7, "vocabulary", part)];
  });
}

const giveawayTests: readonly (readonly [Role, number, number, string, (folded: string) => boolean])[] = [
  [
    "organisation",
    0.6,
    0.1,
    "knownNames",
    (text) => partsOf(text).some((part) => knownOrganisations.has(part)),
  ],
  ["donor", 0.55, 0.15, "knownNames", (text) => partsOf(text).some((part) => knownDonors.has(part))],
  ["donor", 0.8, 0.5, "knownNames", (text) => partsOf(text).some((part) => knownDonors.has(part))],
  [
    "organisation",
    0.5,
    0.3,
    "nameWords",
    (text) => wordsOf(text).some((word) => organisationWords.has(word)),
  ],
  ["site", 0.6, 0.3, "siteWords", namesSite],
];

/** A kind of site alone ("School", "Collective centre") names none. */
function namesSite(text: string): boolean {
  const words = wordsOf(text);
  return words.some((word) => siteWords.has(word)) && !words.every((word) => siteWords.has(word));
}

/** Words in short values that give a name away: two values at least, and a share of the distinct ones. */
function giveaways({ distinct }: Profile): readonly Evidence[] {
  const short = distinct.filter(({ text }) => text.length <= 70 && /\p{L}/u.test(text));
  return giveawayTests.flatMap(([role, weight, least, key, test]) => {
    const found = short.filter(({ folded }) => test(folded)).length;
    const part = share(found, distinct.length);
    return found >= 2 && part >= least ? [speaksFor(role, weight, key, part)] : [];
  });
}

/** The names in a cell of several: `A, B; C / D`. */
export function partsOf(text: string): readonly string[] {
  if (!/[,;/|+&\n]/.test(text)) return [text];
  return [text, ...text.split(/[,;/|+&\n]/).map((part) => part.trim())].filter((part) => part !== "");
}

/** True when every value is a yes or a no, in any language of the vocabulary; 0 and 1 alone are numbers. */
export function isYesNo({ folded }: Profile): boolean {
  return (
    folded.length > 0 &&
    folded.every((text) => yesNo.has(text)) &&
    folded.some((text) => readNumber(text) === undefined)
  );
}
