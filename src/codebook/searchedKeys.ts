import { nameWords, searchKeys } from "./fold";
import { isAcronym } from "./names";
import { caseRule, obeysCase, type CaseRule, type SearchedName } from "./searchedNames";

/** A name under one of its keys, and how it must be written to count. */
export interface SearchedKey {
  readonly name: SearchedName;
  readonly rule: CaseRule;
  /** Long and of several words: it counts inside a word too (`Foundationnın`). */
  readonly isPhrase: boolean;
  /** Of one short word, which must not stand in pieces. */
  readonly isShortWord: boolean;
  /** Whether one wrong letter still makes this name, and how that must be written. */
  readonly slips: "never" | "any" | "initial" | "capitals";
}

const phraseLength = 8;
const slipLength = 7;
const acronymSlipLength = 6;

const slipsOf = (name: string, key: string, words: number, rule: CaseRule): SearchedKey["slips"] => {
  if (rule !== "any") return "never";
  if (words === 1 && isAcronym(name)) return key.length >= acronymSlipLength ? "capitals" : "never";
  if (key.length < slipLength) return "never";
  return words === 1 ? "initial" : "any";
};

/** All keys, each with its names; where several organisations claim a key, in their order. */
export const searchedKeys = (names: readonly SearchedName[]): ReadonlyMap<string, readonly SearchedKey[]> => {
  const byKey = new Map<string, SearchedKey[]>();
  for (const name of names) {
    const words = nameWords(name.text).length;
    const rule = caseRule(name.text);
    for (const key of searchKeys(name.text)) {
      const isPhrase = words > 1 && key.length >= phraseLength;
      const isShortWord = words === 1 && key.length < phraseLength;
      const slips = slipsOf(name.text, key, words, rule);
      const claims = byKey.get(key) ?? [];
      claims.push({ name, rule, isPhrase, isShortWord, slips });
      byKey.set(key, claims);
    }
  }
  return byKey;
};

/** Is this how the name is written, with or without one wrong letter? */
export const isWrittenSo = (written: string, key: SearchedKey, slips: 0 | 1): boolean => {
  if (key.isShortWord && /\s/.test(written)) return false;
  if (slips === 0) return obeysCase(written, key.rule);
  if (key.slips === "never") return false;
  return obeysCase(written, key.slips);
};
