import type { Codebook } from "./codebook";
import { foldName, nameWords } from "./fold";
import { allNames } from "./lookup";
import { isPlaceholder } from "./placeholders";
import { genericNames, ordinaryWords } from "./words";

/** A spelling to search for, and whose it is. */
export interface SearchedName {
  readonly id: string;
  readonly text: string;
}

/** How a name must be written to count: an ordinary word needs the capitals its spelling has. */
export type CaseRule = "any" | "initial" | "capitals";

/** Can this name be told from other text? Not numbers, `X1`, placeholders, or mere kinds (`NGO`). */
export const isSearchable = (name: string): boolean => {
  const key = foldName(name);
  const letters = key.match(/\p{L}/gu)?.length ?? 0;
  const isLong = letters >= 2 || (letters === 1 && key.length >= 4);
  return isLong && !genericNames.has(key) && !isPlaceholder(name);
};

export const caseRule = (name: string): CaseRule => {
  const words = nameWords(name);
  const word = words[0] ?? "";
  if (words.length !== 1 || (word.length > 2 && !ordinaryWords.has(word))) return "any";
  return /\p{Ll}/u.test(name) ? "initial" : "capitals";
};

export const obeysCase = (text: string, rule: CaseRule): boolean => {
  if (rule === "any") return true;
  return rule === "initial" ? !/^\p{Ll}/u.test(text) : !/\p{Ll}/u.test(text);
};

/** Every name, alias and acronym of the codebook that can be told from other text. */
export const searchedNames = (codebook: Codebook): readonly SearchedName[] =>
  codebook.organisations.flatMap((organisation) =>
    allNames(organisation)
      .filter(isSearchable)
      .map((text) => ({ id: organisation.id, text })),
  );
