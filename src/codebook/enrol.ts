import {
  newOrganisation,
  type Codebook,
  type Organisation,
  type RandomBytes,
  type SeriesId,
} from "./codebook";
import { withCodesAsNamed } from "./codedAlready";
import { foldName, searchKeys } from "./fold";
import { freshId } from "./freshId";
import { giveCodes } from "./giveCodes";
import { linkOrganisations, type AliasPair } from "./link";
import { allCodes, allNames, certainKeys, positionsByName } from "./lookup";
import { spellingsOf, tidyName } from "./names";
import { isPlaceholder } from "./placeholders";

export interface Enrolment {
  readonly codebook: Codebook;
  /** Organisations that were not in the codebook before. */
  readonly added: readonly Organisation[];
}

export const emptyCodebook = (now: string): Codebook => ({
  version: 2,
  organisations: [],
  usedCodes: {},
  patterns: {},
  shared: {},
  apart: [],
  keptTexts: [],
  history: [],
  lookUps: [],
  copies: [],
  fingerprintSalt: "",
  changedAt: now,
});

const withSpellings = (organisation: Organisation, spellings: readonly string[]): Organisation => {
  const known = new Set(allNames(organisation));
  const news = spellings.filter((spelling) => !known.has(spelling));
  return news.length === 0
    ? organisation
    : { ...organisation, aliases: [...organisation.aliases, ...new Set(news)] };
};

/**
 * Every name has an entry afterwards, that of a name certain to be the same or a new one; without codes as yet. A name inside
 * a name that has another entry stays there: to join the two is for `linkOrganisations`.
 */
const meet = (
  known: readonly Organisation[],
  names: readonly string[],
  random: RandomBytes,
): readonly Organisation[] => {
  const organisations = [...known];
  const positions = positionsByName(organisations);
  for (const written of names) {
    const spellings = spellingsOf(written);
    const keys = certainKeys(written);
    const position = keys.map((key) => positions.get(key)).find((found) => found !== undefined);
    const at = position ?? organisations.length;
    const entry = organisations[at] ?? newOrganisation(freshId(random), tidyName(written));
    const isFree = (key: string): boolean => (positions.get(key) ?? at) === at;
    organisations[at] = withSpellings(
      entry,
      spellings.filter((spelling) => searchKeys(spelling).every(isFree)),
    );
    for (const key of keys) if (!positions.has(key)) positions.set(key, at);
  }
  return organisations;
};

const isUnchanged = (before: Codebook, after: Codebook): boolean =>
  before.organisations.length === after.organisations.length &&
  after.organisations.every((organisation, at) => organisation === before.organisations[at]);

/**
 * Every name has an entry, without a code as yet. Placeholders and codes of organisations are passed over.
 *
 * @param pairs two names of one organisation each: from columns that go 1 to 1, or because a person said so
 */
export const withEntries = (
  codebook: Codebook,
  names: readonly string[],
  random: RandomBytes,
  pairs: readonly AliasPair[],
): Codebook => {
  const codes = new Set(codebook.organisations.flatMap(allCodes));
  const real = names.filter(
    (name) => foldName(name) !== "" && !isPlaceholder(name) && !codes.has(name.trim()),
  );
  const met = { ...codebook, organisations: meet(codebook.organisations, real, random) };
  return linkOrganisations(met, pairs);
};

/**
 * Gives every name an entry, and every entry a code in `series`. A code of this series that is nobody's yet gets an
 * entry that is known by it alone.
 *
 * @param pairs as for `withEntries`
 */
export const enrol = (
  codebook: Codebook,
  names: readonly string[],
  series: SeriesId,
  random: RandomBytes,
  now: string,
  pairs: readonly AliasPair[] = [],
): Enrolment => {
  const met = withEntries(codebook, names, random, pairs);
  const coded = giveCodes(withCodesAsNamed(met, series), series, random);
  const before = new Set(codebook.organisations.map(({ id }) => id));
  const added = coded.organisations.filter(({ id }) => !before.has(id));
  return { codebook: isUnchanged(codebook, coded) ? codebook : { ...coded, changedAt: now }, added };
};
