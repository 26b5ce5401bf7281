import words from "./data/typeWords.json";
import { nameWords } from "./fold";

const typeWords: ReadonlySet<string> = new Set(words);

/**
 * Does a code say what kind of organisation it stands for?
 *
 * @example tellsType("GZT_NNGO9") // true
 */
export const tellsType = (code: string): boolean => nameWords(code).some((word) => typeWords.has(word));
