import context from "./data/context.json";
import { foldName } from "./fold";

/** Words beside which an ordinary word is no name: `HEALTH CARE`, `NO HOPE`, `CARE OF`. */
const before: ReadonlySet<string> = new Set(context.before);
const after: ReadonlySet<string> = new Set(context.after);

/** Is everything in capitals, several words of it, so that capitals tell nothing? */
const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{L}[^\p{L}]+\p{L}+[^\p{L}]+\p{L}/u.test(text);

const wordBefore = (text: string, start: number): string =>
  /([\p{L}\p{M}]{1,20})[^\p{L}]{1,3}$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? "";

const wordAfter = (text: string, end: number): string =>
  /^[^\p{L}]{1,3}([\p{L}\p{M}]{1,20})/u.exec(text.slice(end, end + 24))?.[1] ?? "";

/**
 * Where all is in capitals, do its neighbours say that an ordinary word is only a word? In doubt it is a name.
 *
 * @param start and `end` (exclusive), UTF-16 places of the word in question
 */
export const isUsedAsWord = (text: string, start: number, end: number): boolean =>
  isShouted(text) &&
  (before.has(foldName(wordBefore(text, start))) || after.has(foldName(wordAfter(text, end))));
