import { foldName, nameWords } from "./fold";
import { smallWords } from "./words";

/** All that is not a single space already. */
const spaces = /\s{2,}|[^\S ]/g;

/** A spelling as it is kept: on one line, single spaces. */
export const tidyName = (text: string): string => text.replace(spaces, " ").trim();

/** `HF`, `iMMAP`, `W.R.A.`: one word, mostly capitals. */
export const isAcronym = (text: string): boolean => {
  if (!/^[\p{L}\p{N}.&-]{2,12}$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
};

/** The first letters of a name's folded words, with and without its small words; none of a single word. */
export const initialsOf = (words: readonly string[]): readonly string[] => {
  if (words.length < 2) return [];
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join("");
  return [...new Set([initials(words), initials(words.filter((word) => !smallWords.has(word)))])];
};

/**
 * Is `acronym` made of the first letters of `name`, with or without its small words?
 *
 * @example isInitialsOf("HFP", "Hope Foundation for Peace") // true
 */
export const isInitialsOf = (acronym: string, name: string): boolean =>
  initialsOf(nameWords(name)).includes(foldName(acronym));

/**
 * Could `acronym` be short for `name`: the same first letter, and its other letters in the name's order?
 *
 * @example abbreviates("SEWT", "Seven Wells Trust") // true
 */
export const abbreviates = (acronym: string, name: string): boolean => {
  const letters = Array.from(foldName(name).replaceAll(" ", ""));
  const wanted = Array.from(foldName(acronym).replaceAll(" ", ""));
  if (wanted.length === 0 || wanted.length >= letters.length || wanted[0] !== letters[0]) return false;
  let found = 0;
  for (const letter of letters) if (letter === wanted[found]) found += 1;
  return found === wanted.length;
};

const script = (text: string): "arabic" | "other" | "mixed" => {
  const arabic = /\p{Script=Arabic}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (arabic && latin) return "mixed";
  return arabic ? "arabic" : "other";
};

const areOneOrganisation = (one: string, other: string): boolean => {
  if (foldName(one) === "" || foldName(other) === "") return false;
  const scripts = new Set([script(one), script(other)]);
  const bilingual = scripts.has("arabic") && scripts.has("other");
  return bilingual || isInitialsOf(one, other) || isInitialsOf(other, one);
};

/**
 * The names of one organisation inside one text: a name with its acronym, or in two languages; `[]` if there is one only.
 *
 * @example namesWithin("Hope Foundation (HF)") // ["Hope Foundation", "HF"]
 * @example namesWithin("Hope Foundation / مؤسسة الأمل") // ["Hope Foundation", "مؤسسة الأمل"]
 */
export const namesWithin = (text: string): readonly string[] => {
  const halves =
    /^([^()]+)\(([^()]+)\)\s*$/.exec(text) ??
    /^([^\n|]+)[\n|]([^\n|]+)$/.exec(text.trim()) ??
    /^([^/]+)\/([^/]+)$/.exec(text) ??
    /^(.+?)\s[-–—]\s(.+)$/.exec(text);
  const [one, other] = [tidyName(halves?.[1] ?? ""), tidyName(halves?.[2] ?? "")];
  return areOneOrganisation(one, other) ? [one, other] : [];
};

/** The names that a text gives to one organisation: the whole text, and the names inside it. */
export const spellingsOf = (written: string): readonly string[] => [
  tidyName(written),
  ...namesWithin(written),
];
