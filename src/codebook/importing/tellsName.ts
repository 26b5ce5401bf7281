import { foldName, nameWords } from "../fold";
import { isAcronym, isInitialsOf } from "../names";

const shortest = 2;

/**
 * Does a code hold a name or acronym of its organisation, or the initials of its name?
 *
 * @example tellsName("HF-01", ["Hope Foundation"]) // true
 */
export const tellsName = (code: string, names: readonly string[]): boolean => {
  const whole = foldName(code);
  const words = nameWords(code).filter((word) => word.length >= shortest && /\p{L}/u.test(word));
  return names.some((name) => {
    const key = foldName(name);
    if (isAcronym(name) && key.length < 4) return words.includes(key);
    return whole.includes(key) || words.some((word) => isInitialsOf(word, name));
  });
};
