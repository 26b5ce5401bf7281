import { speaksFor, type Evidence } from "./evidence";
import { isQuarter, parseSpan } from "../periods/spans";
import { parsePcode } from "../places/pcode";
import { share, shareOf, type Profile } from "./profile";
import type { Role } from "../role";

const shapeTests: readonly (readonly [Role, number, (text: string) => boolean])[] = [
  ["email", 0.98, (text) => /^\S+@\S+\.\S+$/.test(text)],
  ["link", 0.98, (text) => /^(?:https?:\/\/|www\.|\\\\|[a-z]:\\)/i.test(text)],
  ["link", 0.95, (text) => /^(?:[\w-]+\.)+[a-z]{2,}\/\S*$/i.test(text)],
  ["phone", 0.9, isPhone],
  ["coordinates", 0.95, (text) => /^\(?-?\d{1,3}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}/.test(text)],
  ["coordinates", 0.95, (text) => /^[2-9CFGHJMPQRVWX]{4,8}\+[2-9CFGHJMPQRVWX]{2,3}\b/.test(text)],
  ["coordinates", 0.95, (text) => /^\d{1,2}[C-HJ-NP-X]\s?(?:[A-Z]{2}\s?)?\d{4,7}\s?\d{4,7}$/.test(text)],
  ["latitude", 0.9, (text) => /^\d{1,2}\s*°.*[ns]/i.test(text)],
  ["longitude", 0.9, (text) => /^\d{1,3}\s*°.*[ew]/i.test(text)],
  ["month", 0.93, (text) => !isQuarter(text) && parseSpan(text) !== undefined],
  ["project-code", 0.85, (text) => /(?:^|[\W_])(?:HPC|HRP)\s?\d{2}(?!\d)/i.test(text)],
  ["quarter", 0.93, isQuarter],
  ["date", 0.93, (text) => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ T].*)?$/.test(text)],
  ["date", 0.8, (text) => /^\d{1,2}[- ]\p{L}{3,10}[- ,]+\d{2,4}$/u.test(text)],
];

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= 8 && digits <= 15 && /^(?:\+|00|0\d)[\d\s()./-]+$/.test(text) && !/^\d+\.\d+$/.test(text);
}

/** What codes, contacts, dates and links look like; half of the values at least must have the shape. */
export function evidenceOfShapes(profile: Profile): readonly Evidence[] {
  const found = shapeTests.flatMap(([role, weight, test]) => {
    const part = shareOf(profile, ({ text }) => test(text));
    return part < 0.5 ? [] : [speaksFor(role, weight * Math.min(1, part + 0.2), "shape", part)];
  });
  const kind = profile.monthFormat ? "month" : "date";
  const dates =
    profile.dateFormat && profile.numericShare > 0.5 ? [speaksFor(kind, 0.93, "dateFormat", 1)] : [];
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
    return part < 0.5 ? [] : [speaksFor(`${level}-code` as Role, 0.96, "pcode", part)];
  });
}

function years({ numbers, sample }: Profile): readonly Evidence[] {
  const whole = numbers.filter((value) => Number.isInteger(value) && value >= 1995 && value <= 2060);
  const certain = whole.length === sample.length && new Set(whole).size <= 12;
  return certain ? [speaksFor("year", 0.75, "shape", 1)] : [];
}
