import { profilesOf, type NameProfile } from "./nameProfile";
import { areSlipsApart } from "./slips";

/** `certain`: taken as one organisation. `likely`: a person is asked. `unsure`: another organisation until somebody says so. */
export type Likeness = "certain" | "likely" | "unsure";

/** How two names are alike, the surest first. All but `certain` are asked about. */
export const resemblances = [
  "certain",
  "spelling",
  "typing-error",
  "kind-left-out",
  "acronym",
  "transliteration",
] as const;
export type Resemblance = (typeof resemblances)[number];

const areBoth = (one: string, other: string): boolean => one !== "" && one === other;

const areInitials = (one: NameProfile, other: NameProfile): boolean =>
  one.initials.includes(other.folded) || other.initials.includes(one.folded);

/** One of them leaves out what kind of organisation it is: `Blue Lantern`, `Blue Lantern Association`. */
const isCoreOf = (one: NameProfile, other: NameProfile): boolean =>
  areBoth(one.core, other.core) && (one.joined === one.core || other.joined === other.core);

const tests: Readonly<Record<Resemblance, (one: NameProfile, other: NameProfile) => boolean>> = {
  certain: (one, other) => one.keys.some((key) => other.keys.includes(key)),
  spelling: (one, other) => one.joined === other.joined,
  "typing-error": (one, other) => one.maySlip && other.maySlip && areSlipsApart(one.words, other.words),
  "kind-left-out": isCoreOf,
  acronym: areInitials,
  transliteration: (one, other) => areBoth(one.heard, other.heard),
};

/** The surest way in which two names are alike; undefined when they are not. */
export const resemblanceOf = (
  names: readonly NameProfile[],
  others: readonly NameProfile[],
): Resemblance | undefined =>
  resemblances.find((resemblance) =>
    names.some((one) => others.some((other) => tests[resemblance](one, other))),
  );

/**
 * Are two names of one organisation? The same but for what `foldName` passes over, acronym and full name, a typing
 * error, another kind of spelling, Arabic in Latin letters.
 *
 * @example likeness("Hope Foundation (HF)", "HF") // "certain"
 * @example likeness("Hope Fondation", "Hope Foundation") // "likely"
 */
export const likeness = (one: string, other: string): Likeness => {
  const found = resemblanceOf(profilesOf(one), profilesOf(other));
  if (found === undefined) return "unsure";
  return found === "certain" ? "certain" : "likely";
};
