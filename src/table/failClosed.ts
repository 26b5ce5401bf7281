import { looksLikePersons } from "./evidence/persons";
import { shareOf, type Profile } from "./evidence/profile";
import type { Role } from "./role";
import type { Draft } from "./draft";
import { namesFinerPlace, valueSets } from "./words/valueSets";

/** Roles of short lists that come again and again: only words say so, and values that never repeat say otherwise. */
const closed: ReadonlySet<Role> = new Set([
  "modality",
  "status",
  "unit",
  "cluster",
  "sub-cluster",
  "population-group",
  "organisation-type",
]);

/** Roles whose columns stay in copies as they are. */
const kept: ReadonlySet<Role> = new Set([
  ...closed,
  "activity",
  "sub-activity",
  "indicator",
  "objective",
  "helper",
  "identifier",
]);

/** Nobody counts people, or numbers sites, in fractions of one. */
const measured: ReadonlySet<Role> = new Set(["population", "population-total", "target", "site"]);

/** What is in doubt counts as identifying: varied texts, names of persons, numbers that could be coordinates. */
export function failClosed(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { profile, judgement } = draft;
    if (judgement.role === "unknown") return openUnknown(draft);
    if (measured.has(judgement.role) && looksLikeCoordinates(profile))
      return as(draft, "coordinates", "decimals");
    if (judgement.role === "community" && namesSites(profile)) return as(draft, "site", "siteWords");
    if (kept.has(judgement.role) && isProse(profile)) return as(draft, "free-text", "prose");
    if (judgement.role === "identifier" && comesAgain(profile)) return as(draft, "unknown", "comesAgain");
    return closed.has(judgement.role) && isNoList(judgement.role, profile) ? openUnknown(draft) : draft;
  });
}

function openUnknown(draft: Draft): Draft {
  const { profile } = draft;
  if (looksLikeCoordinates(profile)) return as(draft, "coordinates", "decimals");
  if (isProse(profile) || isVaried(profile)) return as(draft, "free-text", "prose");
  if (looksLikePersons(profile)) return as(draft, "person", "personNames");
  return as(draft, "unknown", "nothing");
}

function as(draft: Draft, role: Role, key: string): Draft {
  return {
    ...draft,
    judgement: { role, confidence: role === "unknown" ? 0 : 0.6, reasons: [{ key, data: {} }] },
  };
}

/** Sentences, each written once: a list comes again, and its entries are shorter. */
function isProse(profile: Profile): boolean {
  const { sample, distinctShare, numericShare, averageLength } = profile;
  if (sample.length < 8 || numericShare > 0.2) return false;
  const once = distinctShare >= 0.9 && (averageWords(profile) >= 5 || averageLength >= 60);
  return once || (averageLength > 60 && distinctShare > 0.5);
}

/** Texts under a header that nobody understands, long or of several words and mostly different. */
function isVaried(profile: Profile): boolean {
  const { sample, distinctShare, numericShare, averageLength } = profile;
  if (sample.length < 3 || numericShare > 0.2) return false;
  return (averageLength > 30 && distinctShare > 0.3) || (distinctShare > 0.6 && averageWords(profile) >= 4);
}

function averageWords({ distinct }: Profile): number {
  return distinct.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / distinct.length;
}

/** Names of persons, or values that nobody knows and that are sentences or never repeat. */
function isNoList(role: Role, profile: Profile): boolean {
  const known = valueSets.find(([kind]) => kind === role)?.[1];
  const isKnown = known !== undefined && shareOf(profile, ({ plain }) => known.has(plain)) > 0;
  return looksLikePersons(profile) || (!isKnown && (neverRepeats(profile) || profile.averageLength > 45));
}

function neverRepeats({ sample, distinctShare, numericShare }: Profile): boolean {
  return sample.length >= 8 && distinctShare >= 0.9 && numericShare <= 0.2;
}

/** Half of the places or more are camps, schools and the like: finer than a community, whatever the header says. */
function namesSites(profile: Profile): boolean {
  return shareOf(profile, ({ text }) => namesFinerPlace(text)) >= 0.5;
}

/** A code that stands in many rows tells no rows apart: it stands for something that nobody has named. */
function comesAgain({ sample, distinctShare }: Profile): boolean {
  return sample.length >= 8 && distinctShare < 0.5;
}

/** Numbers between -180 and 180, most with four decimals or more, and not shares of one. */
function looksLikeCoordinates({ numbers, numericShare, dateFormat, sample }: Profile): boolean {
  if (numericShare < 0.8 || dateFormat || numbers.some((value) => Math.abs(value) > 180)) return false;
  const fine = sample.filter((text) => /\.\d{4,}/.test(text)).length;
  return fine >= 0.6 * sample.length && numbers.every((value) => Math.abs(value) > 1.5);
}
