import { determines, oneToOne } from "./dependencies";
import { rejudged, type Draft } from "../draft";
import type { KnownList } from "../evidence/lists";
import { looksLikePersons } from "../evidence/persons";
import { namesOf, organisationNames, overlapWith, tokensShare } from "./organisationNames";
import { withSiteCodes, withSitesInPlaces } from "./relateSites";
import { share } from "../evidence/profile";
import { withGazetteers } from "../places/placeEvidence";
import type { Gazetteer } from "../places/gazetteer";
import { withPeriods } from "./relateDates";
import { withPeople } from "./relatePeople";
import { withPlaces } from "./relatePlaces";
import { isOrganisationRole, type Role } from "../role";

/** Compares columns with each other: the same names, derived keys, codes that nest, names beside their code. */
export function relate(
  drafts: readonly Draft[],
  lists: readonly KnownList[],
  gazetteers: readonly Gazetteer[],
): readonly Draft[] {
  const named = withOrganisations(withCodedOrganisations(drafts), lists);
  const placed = withSiteCodes(withSitesInPlaces(withPlaces(withGazetteers(named, gazetteers))));
  return withPeriods(withPeople(withKeys(withAcronyms(placed))));
}

const settled: ReadonlySet<Role> = new Set([
  "email",
  "phone",
  "link",
  "month",
  "date",
  "start-date",
  "end-date",
  "year",
  "person",
]);

/** Remarks that hold nothing but names are no remarks. */
const mostlyNames = 60;

/** A column that shares its values with a column of organisations is one, whatever its header says. */
function withOrganisations(drafts: readonly Draft[], lists: readonly KnownList[]): readonly Draft[] {
  const sources = drafts.filter(({ judgement }) => isOrganisationRole(judgement.role));
  const names = organisationNames(sources, lists);
  if (names.size === 0) return drafts;
  return drafts.map((draft) => {
    const { role } = draft.judgement;
    if (isOrganisationRole(role) || settled.has(role)) return draft;
    const percent = overlapWith(draft.profile.texts, names);
    const least = role === "free-text" ? mostlyNames : 1;
    return percent < least ? draft : rejudged(draft, "organisation", 0.9, "overlap", { percent });
  });
}

/** Input may be coded already: where no column has names, a column of organisations' codes is the organisation. */
function withCodedOrganisations(drafts: readonly Draft[]): readonly Draft[] {
  const named = ({ judgement: { role } }: Draft) => isOrganisationRole(role) && role !== "donor";
  if (drafts.some(named)) return drafts;
  return drafts.map((draft) =>
    draft.judgement.role === "organisation-key" ? rejudged(draft, "organisation", 0.7, "coded", {}) : draft,
  );
}

const derivable: ReadonlySet<Role> = new Set(["unknown", "identifier", "helper", "row-number"]);

/** Keys made from an organisation (`NWS_TR-180`), or standing one to one for it. */
function withKeys(drafts: readonly Draft[]): readonly Draft[] {
  const sources = drafts.filter(({ judgement }) => isOrganisationRole(judgement.role));
  const names = namesOf(sources);
  return drafts.map((draft) => {
    if (!derivable.has(draft.judgement.role) || draft.profile.texts.size < 2) return draft;
    const twin = sources.find((source) => standsFor(draft, source));
    if (twin && looksLikePersons(draft.profile)) return rejudged(draft, "person", 0.7, "personNames", {});
    if (twin) return rejudged(draft, "organisation-key", 0.8, "oneToOne", { column: twin.bare.header });
    const part = tokensShare(draft.profile.texts, names);
    if (part < 0.3) return draft;
    return rejudged(draft, "organisation-key", 0.75, "holdsNames", { percent: Math.round(part * 100) });
  });
}

/** One to one, with three values at least, in most rows. */
function standsFor({ bare, profile }: Draft, source: Draft): boolean {
  if (profile.texts.size < 3 || !oneToOne(source.bare, bare)) return false;
  const together = bare.values.filter((value, row) => value !== "" && source.bare.values[row] !== "").length;
  return together >= 0.8 * profile.filled;
}

/** Types of organisations are short capitals too (`INGO`), but far fewer than the organisations. */
const sharedByTypes = 0.6;

/** Short capitals beside longer names of the same organisations. */
function withAcronyms(drafts: readonly Draft[]): readonly Draft[] {
  const sources = drafts.filter(({ judgement }) => judgement.role === "organisation");
  return drafts.map((draft) => {
    const { role } = draft.judgement;
    if (role !== "organisation" && role !== "unknown") return draft;
    const short = draft.profile.sample.filter((text) => /^[\p{Lu}\d./&-]{2,10}$/u.test(text));
    if (share(short.length, draft.profile.sample.length) < 0.7) return draft;
    const long = sources.find(
      (source) =>
        source !== draft &&
        source.profile.averageLength > 2 * draft.profile.averageLength &&
        draft.profile.texts.size > sharedByTypes * source.profile.texts.size &&
        determines(source.bare, draft.bare),
    );
    if (long === undefined) return draft;
    return rejudged(draft, "organisation-acronym", 0.85, "acronym", { column: long.bare.header });
  });
}
