import { asciiDigits, digit, oneOf, type ContactPattern } from "./contactPattern";
import words from "./data/contactWords.json";

const cue = `(?<cue>(?<!\\p{L})(?:${oneOf(words.phoneCues)})(?!\\p{L})[\\s.:=]*)`;
const grouped = (most: string): string => `${digit}(?:[ .\\-()\\u00a0]{0,2}${digit})${most}`;
const free = `(?<![\\p{L}\\p{N}.,])(?:(?:\\+|＋|\\(\\+?)?${grouped("{6,17}")}|0${digit}{1,3}\\s?\\/\\s?${grouped("{5,7}")})(?![\\p{L}\\p{N}])`;

/** International with `+` or `00`, local with `0`, Turkish and Syrian mobiles without it; not dates, amounts, P-codes. */
const isPhone = (written: string): boolean => {
  const text = asciiDigits(written);
  const digits = text.replace(/\D/g, "");
  if (/^\(?[+＋]/.test(text)) return digits.length >= 8 && digits.length <= 15;
  if (/^00[1-9]/.test(digits)) return digits.length >= 10 && digits.length <= 17;
  if (/^0[1-9]/.test(digits)) return digits.length >= 9 && digits.length <= 11 && !/^0[.,]\d+$/.test(text);
  if (/^(?:90|963)/.test(digits)) return digits.length === 12;
  if (/^444[ -]\d/.test(text)) return digits.length === 7;
  return /^5\d{9}$/.test(digits);
};

/** So many digits and more, close to each other. */
const digits = (least: number): string => `${digit}(?:[\\s.\\-/()]{0,3}${digit}){${least - 1}}`;

/** Numbers that read like a phone by themselves. */
export const phones: ContactPattern = {
  kind: "phone",
  hint: new RegExp(digits(7)),
  pattern: new RegExp(free, "gu"),
  isOne: isPhone,
};

/** Any number of six digits and more behind a word such as `tel`. */
export const cuedPhones: ContactPattern = {
  kind: "phone",
  hint: new RegExp(`(?:${oneOf(words.phoneCues)})[\\s.:=]*[+＋(]?${digits(6)}`, "i"),
  pattern: new RegExp(`${cue}[+＋(]?${grouped("{5,16}")}(?![\\p{L}\\p{N}])`, "giu"),
  isOne: (written) => !/\d{4}-\d{2}-\d{2}/.test(asciiDigits(written)),
};
