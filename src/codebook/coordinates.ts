import { always, digit, oneOf, type ContactPattern } from "./contactPattern";
import words from "./data/contactWords.json";

const side = "[NSEWO](?!\\p{L})";
const arabicSide = "\\s*(?:شمال|جنوب|شرق|غرب)\\p{L}*";
const degrees = (decimals: number): string => `[-−]?${digit}{1,3}[.,٫]${digit}{${decimals},}`;
const between = "\\s*[,;/،\\s]\\s*";
const withSide = `${degrees(3)}\\s*°?\\s*(?:${side})?`;
const minutes = `${digit}{1,2}(?:[.,٫]${digit}+)?`;
const notInWord = "(?<![\\p{L}\\p{N}.,٫])";

const forms = [
  `${notInWord}(?:geo:)?${withSide}${between}${withSide}(?!${digit})`,
  `${notInWord}${degrees(3)}\\s*°?\\s*${side}`,
  `${notInWord}${degrees(1)}\\s*°?${arabicSide}`,
  `${notInWord}[NS]\\s?${degrees(2)}\\s*°?${between}[EWO]\\s?${degrees(2)}\\s*°?`,
  `${notInWord}[NSEW]\\s?${degrees(3)}`,
  `${notInWord}(?:[NSEWO]\\s*)?${digit}{1,3}\\s*[°º]\\s*${minutes}\\s*['’′](?:\\s*${minutes}\\s*(?:["”″]|['’′]{2})?)?\\s*(?:${side})?`,
  `${notInWord}${digit}{1,3}([\\s:-])${digit}{1,2}\\1${minutes}\\s*${side}`,
  `${notInWord}${digit}{1,2}\\s?[C-HJ-NP-X]\\s+${digit}{6}\\s*(?:mE)?${between}${digit}{7}(?:\\s*mN)?`,
  `${notInWord}[2-9CFGHJMPQRVWX]{4,8}\\+[2-9CFGHJMPQRVWX]{2,3}(?![\\p{L}\\p{N}])`,
];

const hint = new RegExp(
  `[°º٫+]|${digit}[.,]${digit}{2}|${digit}\\s*${side}|${digit}\\s?[C-X]\\s+${digit}{6}|شمال|شرق`,
  "iu",
);

/** Decimal degrees in pairs or with a side, degrees and minutes, UTM, plus codes. */
export const coordinates: ContactPattern = {
  kind: "coordinates",
  hint,
  pattern: new RegExp(forms.join("|"), "giu"),
  isOne: always,
};

const axis = `(?:${oneOf(words.axes)})\\s*[:=]?\\s*(?=${degrees(2)})`;
const place = `(?:${oneOf(words.places)})\\s*[:=]?\\s*(?=${degrees(4)})`;

/** One figure of a pair, told by the word before it. */
export const cuedCoordinates: ContactPattern = {
  kind: "coordinates",
  hint,
  pattern: new RegExp(`(?<cue>(?<!\\p{L})(?:${axis}|${place}))${degrees(2)}`, "giu"),
  isOne: always,
};
