import type { Evidence } from "./evidence";
import { parseMonth } from "./months";
import { parsePcode } from "./pcode";
import { readNumber, share, shareOf, type Profile } from "./profile";
import type { Role } from "./role";
import {
  knownDonors,
  knownOrganisations,
  organisationWords,
  siteWords,
  valueSets,
  wordsOf,
  yesNo,
} from "./valueSets";

/** What the values alone say: code shapes, contacts, dates, closed vocabularies, words that give a name away. */
export function evidenceOfValues(profile: Profile): readonly Evidence[] {
  if (profile.sample.length === 0) return [];
  return [...shapes(profile), ...closedVocabularies(profile), ...giveaways(profile)];
}

const shapeTests: readonly (readonly [Role, number, (text: string) => boolean])[] = [
  ["email", 0.98, (text) => /^\S+@\S+\.\S+$/.test(text)],
  ["link", 0.98, (text) => /^(?:https?:\/\/|www\.|\\\\|[a-z]:\\)/i.test(text)],
  ["phone", 0.9, isPhone],
  ["coordinates", 0.95, (text) => /^\(?-?\d{1,3}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}/.test(text)],
  ["latitude", 0.9, (text) => /^\d{1,2}\s*°.*[ns]/i.test(text)],
  ["longitude", 0.9, (text) => /^\d{1,3}\s*°.*[ew]/i.test(text)],
  ["month", 0.93, (text) => parseMonth(text) !== undefined],
  ["quarter", 0.93, (text) => /^(?:q|t|quarter )\s?[1-4]\b|\b(?:q|t)[1-4]$/i.test(text)],
  ["date", 0.93, (text) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ T].*)?$/.test(text)],
  ["date", 0.8, (text) => /^\d{1,2}[- ]\p{L}{3,10}[- ,]+\d{2,4}$/u.test(text)],
];

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 8 && digits <= 15 && /^(?:\+|00|0\d)[\d\s()./-]+$/.test(text) && !/^\d+\.\d+$/.test(text);
}

function shapes(profile: Profile): readonly Evidence[] {
  const found = shapeTests.flatMap(([role, weight, test]) => {
    const part = shareOf(profile, ({ text }) => test(text));
    return part < 0.5 ? [] : [speaks(role, weight * Math.min(1, part + 0.2), "shape", part)];
  });
  const dates =
    profile.dateFormat && profile.numericShare > 0.5 ? [speaks("date", 0.93, "dateFormat", 1)] : [];
  return [...found, ...dates, ...syrianCodes(profile), ...years(profile)];
}

function syrianCodes({ distinct, sample }: Profile): readonly Evidence[] {
  const levels = new Map<string, number>();
  for (const { text, count } of distinct) {
    const level = parsePcode(text)?.level;
    if (level !== undefined) levels.set(level, (levels.get(level) ?? 0) + count);
  }
  return [...levels].flatMap(([level, found]) => {
    const part = share(found, sample.length);
    return part < 0.5 ? [] : [speaks(`${level}-code` as Role, 0.96, "pcode", part)];
  });
}

function years({ numbers, sample }: Profile): readonly Evidence[] {
  const whole = numbers.filter((value) => Number.isInteger(value) && value >= 1995 && value <= 2060);
  const certain = whole.length === sample.length && new Set(whole).size <= 12;
  return certain ? [speaks("year", 0.75, "shape", 1)] : [];
}

/** At least six in ten of the values, and of the distinct ones half, are of a closed vocabulary. */
function closedVocabularies(profile: Profile): readonly Evidence[] {
  return valueSets.flatMap(([role, set]) => {
    const known = profile.distinct.filter((value) => set.has(value.plain));
    const kinds = share(known.length, profile.distinct.length);
    const part = kinds < 0.5 ? 0 : shareOf(profile, (value) => set.has(value.plain));
    if (part < 0.6) return [];
    return [speaks(role, Math.min(part, kinds) >= 0.9 ? 0.94 : 0.7, "vocabulary", part)];
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
  [
    "organisation",
    0.5,
    0.3,
    "nameWords",
    (text) => wordsOf(text).some((word) => organisationWords.has(word)),
  ],
  ["site", 0.6, 0.3, "siteWords", (text) => wordsOf(text).some((word) => siteWords.has(word))],
];

/** Words in short values that give a name away: two values at least, and a share of the distinct ones. */
function giveaways({ distinct }: Profile): readonly Evidence[] {
  const short = distinct.filter(({ text }) => text.length <= 70 && /\p{L}/u.test(text));
  return giveawayTests.flatMap(([role, weight, least, key, test]) => {
    const found = short.filter(({ folded }) => test(folded)).length;
    const part = share(found, distinct.length);
    return found >= 2 && part >= least ? [speaks(role, weight, key, part)] : [];
  });
}

/** The names in a cell of several: `A, B; C / D`. */
export function partsOf(text: string): readonly string[] {
  if (!/[,;/|+&\n]/.test(text)) return [text];
  return [text, ...text.split(/[,;/|+&\n]/).map((part) => part.trim())].filter((part) => part !== "");
}

export function isYesNo({ folded }: Profile): boolean {
  return (
    folded.length > 0 &&
    folded.every((text) => yesNo.has(text)) &&
    folded.some((text) => readNumber(text) === undefined)
  );
}

function speaks(role: Role, weight: number, key: string, part: number): Evidence {
  return { role, weight, reason: { key, data: { role, percent: Math.round(part * 100) } } };
}
