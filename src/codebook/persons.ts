import { oneOf } from "./contactPattern";
import titles from "./data/titles.json";

/** A person named by a title or a role; UTF-16 positions, end exclusive, title and name. */
export interface PersonMatch {
  readonly start: number;
  readonly end: number;
}

const space = "[ \\u00a0]";
const wordStart = "(?<![\\p{L}\\p{N}\\p{M}])";
const namePart = `(?:(?:(?:${oneOf(titles.particles)})[ \\-'’])?\\p{Lu}[\\p{L}\\p{M}]+(?:[-'’]\\p{L}+)*|\\p{Lu}\\.)`;
const latinName = `${namePart}(?:${space}{1,2}${namePart}){0,2}`;

const withCapital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** As they are written: with a capital, all in capitals, and the longer ones small. */
const title = oneOf(
  titles.latin.flatMap((word) => [
    word,
    word.toUpperCase(),
    ...(word.length > 4 ? [word.toLowerCase()] : []),
  ]),
);
const role = oneOf(titles.roles.flatMap((words) => [words, withCapital(words)]));
const copula = `\\s*(?:${oneOf(titles.copulas)})?\\s*`;

const latin = [
  `${wordStart}(?:${title})(?:\\.\\s*|${space}+)${latinName}`,
  `(?<![\\p{L}\\p{N}.])(?:${oneOf(titles.single)})\\.\\s*${latinName}`,
  `${wordStart}${latinName}${space}(?:${oneOf(titles.afterName)})(?!\\p{L})`,
  `${wordStart}(?:${role})${copula}${latinName}`,
];

/** The article gives way to "for": `للسيد`. */
const arabicTitle = oneOf(titles.arabic.flatMap((word) => [word, word.replace(/^ال/, "ل")]));
const letterTitle = `(?:${oneOf(titles.arabicLetters)})[./]${space}*`;
const arabicWord = `(?!(?:${oneOf(titles.arabicNotNames)})(?![\\p{L}\\p{M}]))[\\p{Script=Arabic}\\p{M}]{2,}`;
const arabic = `${wordStart}[وفبلك]{0,2}(?:(?:${arabicTitle})[ \\u00a0.:/]+|${letterTitle})${arabicWord}(?:${space}${arabicWord})?`;

/** Literal, so that it is read at once over the whole text: without any of these words there is no person. */
const hint = new RegExp(
  [
    `(?:${title})[. \\u00a0]`,
    `(?:${oneOf(titles.single)})\\.`,
    `${space}(?:${oneOf(titles.afterName)})`,
    role,
    arabicTitle,
    `(?:${oneOf(titles.arabicLetters)})[./]`,
  ].join("|"),
);

const patterns = [...latin, arabic].map((source) => new RegExp(source, "gu"));

/** People with their titles (`Dr. Lena Oakwood`, `Elif Hanım`, `الدكتور سمير`); from left to right, none overlapping. */
export const findPersons = (text: string): readonly PersonMatch[] => {
  if (!hint.test(text)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    })),
  );
  const kept: PersonMatch[] = [];
  for (const match of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
};
